/** Why a regular expression is not taken. */
export type PatternFault = 'empty' | 'long' | 'invalid' | 'slow';

export const MAX_PATTERN = 200;
/** Values are looked at up to here: what a pattern may cost grows faster than the text. */
const MAX_SUBJECT = 256;
/** Unbounded quantifiers in one pattern. Each may multiply the steps by the length of the text. */
const MAX_UNBOUNDED = 3;
/** A quantifier as open as `*` for our purpose. */
const LARGE = 10;
/** After so long in one pattern it finds nothing more. */
const BUDGET_MS = 1000;

/**
 * What is wrong with a regular expression (JavaScript's, without delimiters); null when it may run. Groups repeated
 * without bound must neither repeat nor choose inside, and references are refused: those are the patterns that
 * take exponential time.
 */
export function patternFault(pattern: string): PatternFault | null {
  if (pattern === '') return 'empty';
  if (pattern.length > MAX_PATTERN) return 'long';
  if (!compiled(pattern)) return 'invalid';
  return isSlow(pattern) ? 'slow' : null;
}

/** A test for texts; a faulty pattern finds nothing. Without case. */
export function patternTest(pattern: string): (text: string) => boolean {
  const regex = patternFault(pattern) === null ? compiled(pattern) : null;
  let spentMs = 0;
  return (text) => {
    if (!regex || spentMs > BUDGET_MS) return false;
    const begunAt = performance.now();
    const isFound = regex.test(text.length > MAX_SUBJECT ? text.slice(0, MAX_SUBJECT) : text);
    spentMs += performance.now() - begunAt;
    return isFound;
  };
}

function compiled(pattern: string): RegExp | null {
  for (const flags of ['iu', 'i']) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // Old patterns may be good without the strictness of `u`.
    }
  }
  return null;
}

const PART =
  /\\(?:[1-9]|k<)|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|[^)>:]*[:>]))?|\)|\||[*+?]|\{\d+(?:,\d*)?\}/gsu;

function isSlow(pattern: string): boolean {
  let unbounded = 0;
  /** For each group that is open: whether it repeats or chooses inside. */
  const groups: boolean[] = [false];
  let closed = false;
  let wasQuantifier = false;
  let end = 0;
  for (const match of pattern.matchAll(PART)) {
    const [part] = match;
    const followsDirectly = match.index === end;
    end = match.index + part.length;
    const closedBefore = followsDirectly && closed;
    closed = false;
    if (/^\\(?:[1-9]|k)/.test(part)) return true;
    if (part.startsWith('(')) groups.push(false);
    else if (part === '|') groups[groups.length - 1] = true;
    else if (part === ')') {
      closed = groups.pop() ?? false;
      if (closed) groups[groups.length - 1] = true;
    } else if (isUnbounded(part)) {
      // A `+` right after a quantifier would be possessive elsewhere; here it does not parse.
      if (closedBefore) return true;
      unbounded += 1;
      groups[groups.length - 1] = true;
    } else if (/^(?:\?|\{\d+,)/.test(part) && !(part === '?' && wasQuantifier && followsDirectly)) {
      groups[groups.length - 1] = true;
    }
    wasQuantifier = /^[*+?{]/.test(part);
  }
  return unbounded > MAX_UNBOUNDED;
}

function isUnbounded(part: string): boolean {
  if (part === '*' || part === '+') return true;
  const [, least, most] = /^\{(\d+)(?:,(\d*))?\}$/.exec(part) ?? [];
  if (least === undefined) return false;
  return most === '' || Number(most ?? least) > LARGE;
}
