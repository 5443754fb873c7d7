/** What a key does in the review. The one list: buttons, help and listener read it. */
export const REVIEW_KEYS = {
  approve: 'a',
  reject: 'r',
  escalate: 'e',
  skip: 's',
  undo: 'u',
  label: 'l',
  note: 'n',
  help: '?',
  previous: 'ArrowLeft',
  next: 'ArrowRight',
} as const;

export type ReviewCommand = keyof typeof REVIEW_KEYS;

const COMMANDS = new Map<string, ReviewCommand>(
  Object.entries(REVIEW_KEYS).flatMap(([command, key]) =>
    isCommand(command) ? [[key, command] as const] : [],
  ),
);

/** The command of a key press; null when it is none, or is meant for something that takes text or a dialog. */
export function commandOf(event: KeyboardEvent): ReviewCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const { target } = event;
  if (
    target instanceof Element &&
    target.closest('input, textarea, select, dialog, [role="menu"], [role="slider"]')
  )
    return null;
  // Arrows move within the contact sheet.
  if (event.key.startsWith('Arrow') && target instanceof Element && target.closest('[data-contact-sheet]'))
    return null;
  return COMMANDS.get(event.key.length === 1 ? event.key.toLowerCase() : event.key) ?? null;
}

function isCommand(name: string): name is ReviewCommand {
  return name in REVIEW_KEYS;
}
