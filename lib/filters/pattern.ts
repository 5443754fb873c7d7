/** Why a regular expression is not taken. */
export type PatternFault = 'empty' | 'long' | 'invalid' | 'slow';

const MAX_PATTERN = 200;
/** Values are looked at up to here: what a pattern may cost grows faster than the text. */
const MAX_SUBJECT = 256;
/** Steps of a pattern with one text, by the worst reckoning: two repetitions without bound, or 16 choices. A second. */
const MAX_STEPS = 2 ** 25;
/** After so long in one pattern it finds nothing more. */
const BUDGET_MS = 1000;

/**
 * What is wrong with a regular expression (JavaScript's, without delimiters); null when it may run. Nothing can stop
 * one that runs, and an address may bring any: those are refused that could take long, such as repetitions of what
 * repeats or chooses, more than two repetitions without bound, and references.
 */
export function patternFault(pattern: string): PatternFault | null {
  if (pattern === '') return 'empty';
  if (pattern.length > MAX_PATTERN) return 'long';
  if (!compiled(pattern)) return 'invalid';
  return stepsOf(pattern) > MAX_STEPS ? 'slow' : null;
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

/** References, escapes, classes, groups, quantifiers, and every other character by itself. */
const TOKEN =
  /\\k<|\\[pPu]\{[^}]*\}|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?|\{\d+(?:,\d*)?\}|[\s\S]/gu;

/** The steps that a pattern may take with one text, at most: each choice in it multiplies those behind it. */
function stepsOf(pattern: string): number {
  const tokens = pattern.match(TOKEN) ?? [];
  let at = 0;

  function choices(): number {
    let sum = sequence();
    while (tokens[at] === '|') {
      at += 1;
      sum += sequence();
    }
    return sum;
  }

  function sequence(): number {
    let product = 1;
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')') product *= quantified(atom());
    return product;
  }

  function atom(): number {
    const token = tokens[at] ?? '';
    at += 1;
    // What a reference stands for is not known before it runs.
    if (/^\\[1-9k]/.test(token)) return Number.POSITIVE_INFINITY;
    if (!token.startsWith('(')) return 1;
    const inner = choices();
    at += 1;
    return inner;
  }

  function quantified(inner: number): number {
    const times = timesOf(tokens[at] ?? '');
    if (!times) return inner;
    at += tokens[at + 1] === '?' ? 2 : 1;
    const [least, most] = times;
    if (inner > 1 && most > MAX_SUBJECT) return Number.POSITIVE_INFINITY;
    return (inner === 1 ? 1 : inner ** most) * Math.min(most - least + 1, MAX_SUBJECT);
  }

  return MAX_SUBJECT * choices();
}

/** How often a quantifier takes what stands before it; null when it is none. */
function timesOf(token: string): [least: number, most: number] | null {
  if (token === '*') return [0, Number.POSITIVE_INFINITY];
  if (token === '+') return [1, Number.POSITIVE_INFINITY];
  if (token === '?') return [0, 1];
  const [, least, comma, most] = /^\{(\d+)(,?)(\d*)\}$/.exec(token) ?? [];
  if (least === undefined) return null;
  if (comma === '') return [Number(least), Number(least)];
  return [Number(least), most ? Number(most) : Number.POSITIVE_INFINITY];
}
