/** What a key does in the review, unless somebody chose another. The one list: buttons, help and listener read it. */
export const REVIEW_KEYS = {
  approve: 'a',
  reject: 'r',
  escalate: 'e',
  skip: 's',
  undo: 'u',
  label: 'l',
  note: 'n',
  play: ' ',
  cellBack: ',',
  cellOn: '.',
  previous: 'ArrowLeft',
  next: 'ArrowRight',
  up: 'ArrowUp',
  down: 'ArrowDown',
  pageBack: 'PageUp',
  pageOn: 'PageDown',
  choose: 'x',
  layout: 'g',
  help: '?',
} as const;

export type ReviewCommand = keyof typeof REVIEW_KEYS;
export type ReviewKeys = Readonly<Record<ReviewCommand, string>>;

export const REVIEW_COMMANDS: readonly ReviewCommand[] = Object.keys(REVIEW_KEYS).filter(isCommand);

/** What a key press asks for: a command, or a label by its place from 1. */
export type Press = ReviewCommand | number;

type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'
>;

/** What a key that is held down does again and again; all else it does once, and not to each asset that comes by. */
const REPEATED: ReadonlySet<Press> = new Set<Press>([
  'cellBack',
  'cellOn',
  'previous',
  'next',
  'up',
  'down',
  'pageBack',
  'pageOn',
]);

/** Whether a press that the keyboard repeats asks for what it asked for before. */
export function isRepeated(press: Press): boolean {
  return REPEATED.has(press);
}

/** What a key press asks for by itself, wherever it happens; null when it is nobody's, or has a modifier but Shift. */
export function pressOf(event: KeyPress, keys: ReviewKeys): Press | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  return pressOfKey(event.key, keys) ?? (event.shiftKey ? pressOfKey(unshifted(event.code), keys) : null);
}

function pressOfKey(key: string, keys: ReviewKeys): Press | null {
  if (/^[1-9]$/.test(key)) return Number(key);
  const plain = plainKey(key);
  return REVIEW_COMMANDS.find((command) => keys[command] === plain) ?? null;
}

/** The sign of a key that has another with Shift, which somebody holds to see what they step through and label. */
function unshifted(code: string): string {
  if (code === 'Comma') return ',';
  if (code === 'Period') return '.';
  return /^Digit([1-9])$/.exec(code)?.[1] ?? '';
}

/** Inputs that take no text: some are pressed, and some moved. */
const PRESSED = '[type="checkbox"]';
const MOVED = '[type="range"], [type="radio"]';

/** Whether a key press is meant for something else: what takes text, a dialog, a slider, a button that Space presses. */
export function isTaken({ key, target }: Pick<KeyboardEvent, 'key' | 'target'>): boolean {
  if (document.querySelector('dialog[open]')) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest(`input:not(${PRESSED}, ${MOVED}), textarea, select, [role="menu"]`)) return true;
  if (target.closest(`${MOVED}, [role="slider"]`) && /^(Arrow|Page|Home|End)/.test(key)) return true;
  if (key === ' ') return target.closest('button, a, input, summary') !== null;
  // Arrows move within the contact sheet, and through a film.
  return key.startsWith('Arrow') && target.closest('[data-contact-sheet], [data-phase]') !== null;
}

/** A key as the registry has it: letters are the same with Shift, which shows what is protected. */
export function plainKey(key: string): string {
  return key.length === 1 ? key.toLowerCase() : key;
}

const NAMED_KEYS =
  /^(Arrow(Left|Right|Up|Down)|Page(Up|Down)|Home|End|Insert|Delete|Backspace|F([1-9]|1[0-2]))$/;

/** Whether a command may have a key: the digits are the labels', Escape, Enter and Tab belong to the page. */
export function mayBind(key: string): boolean {
  return NAMED_KEYS.test(key) || (/^.$/u.test(key) && !/\d/.test(key));
}

/** The command that has a key already. */
export function holderOf(key: string, keys: ReviewKeys, but: ReviewCommand): ReviewCommand | null {
  return REVIEW_COMMANDS.find((command) => command !== but && keys[command] === key) ?? null;
}

/**
 * The keys of a browser from what it has kept of them: a JSON object with the commands whose key is another one. What
 * is unknown, may not be bound or is taken is left out, so that each command has one key and each key one command.
 */
export function parseKeys(text: string | null): ReviewKeys {
  const keys: Record<ReviewCommand, string> = { ...REVIEW_KEYS };
  for (const [command, key] of Object.entries(parseObject(text)))
    if (isCommand(command) && typeof key === 'string' && mayBind(key)) keys[command] = plainKey(key);
  return new Set(Object.values(keys)).size === REVIEW_COMMANDS.length ? keys : REVIEW_KEYS;
}

/** What `parseKeys` reads; null when nothing was changed. */
export function printKeys(keys: ReviewKeys): string | null {
  const changed = REVIEW_COMMANDS.filter((command) => keys[command] !== REVIEW_KEYS[command]);
  return changed.length === 0
    ? null
    : JSON.stringify(Object.fromEntries(changed.map((command) => [command, keys[command]])));
}

function parseObject(text: string | null): object {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function isCommand(name: string): name is ReviewCommand {
  return Object.hasOwn(REVIEW_KEYS, name);
}
