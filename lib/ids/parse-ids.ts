import { Account } from './account';
import { CAPITAL_HEX, classOf, DASH, HEX, INVISIBLE, JOINER, MASK, SEPARATOR, WORD } from './char-classes';
import { classifyEscaped, classifyRun } from './classify-run';
import { exportedIds } from './exported-ids';
import type { ParsedIds } from './parsed-ids';
import { recount } from './recount';

const LF = 10;
const CR = 13;
const PERCENT = 37;
const BACKSLASH = 92;
const ID_LENGTH = 32;
/** Nothing shorter can be an ID or an attempt, but for masks and the prefix. */
const SHORTEST_ATTEMPT = 24;
/** A run of invisible characters may be megabytes. */
const LONGEST_WRITTEN = 200;

/**
 * Pasted text → IDs, with every token accounted for. Total, and linear in the length of the text.
 *
 * | the text | becomes |
 * |---|---|
 * | 32 hexadecimal characters, no letter or digit beside them | ID |
 * | the same in capitals, or as a dashed UUID (a `RequestId`, too) | ID, `normalised` |
 * | `icepublic-` before either | ID, prefix kept |
 * | either inside a URL, a file name, JSON, CSV, `%2C`, `\n` or ideographs | ID; what is around it is judged alone |
 * | an ID seen before | duplicate |
 * | hexadecimal under `*`, `…`, `...`, `•` or `xxx` | malformed: masked |
 * | 24 to 31 hexadecimal characters with a letter among them | malformed: tooShort |
 * | 33 to 40 (a SHA-1 has 40: a line too many in the list costs less than a lost ID) | malformed: tooLong |
 * | 32 characters with up to four that are not hexadecimal, 24 to 40 with up to two | malformed: wrongCharacter |
 * | `icepublic-` before anything else | malformed |
 * | 64 hexadecimal characters (SHA-256, a nonce), numbers, dates, words | other |
 * | punctuation alone, such as `***`, `---` or `{}` | nothing: it separates |
 *
 * Of a file that this app exported, those that the list was made of, and no other field.
 *
 * unique + duplicate + malformed + other = tokens. More than `MAX_IDS` unique IDs are returned all the same:
 * the ledger tells, and the caller decides.
 */
export function parseIds(pasted: string): ParsedIds {
  const text = exportedIds(pasted) ?? pasted;
  const account = new Account();
  const length = text.length;
  let position = 0;
  let line = 1;

  while (position < length) {
    const code = text.charCodeAt(position);
    let seen = classOf(code);
    if (seen === SEPARATOR) {
      if (code === LF || (code === CR && text.charCodeAt(position + 1) !== LF)) line += 1;
      position += 1;
      continue;
    }
    const start = position;
    position += 1;
    for (; position < length; position += 1) {
      const kind = classOf(text.charCodeAt(position));
      if (kind === SEPARATOR) break;
      seen |= kind;
    }
    takeRun(account, text, start, position, seen, line);
  }
  return account.close();
}

function takeRun(
  account: Account,
  text: string,
  start: number,
  end: number,
  seen: number,
  line: number,
): void {
  const size = end - start;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  const isEscaped = before === PERCENT || before === BACKSLASH;
  if (size === ID_LENGTH && (seen === HEX || seen === (HEX | CAPITAL_HEX) || seen === CAPITAL_HEX)) {
    const written = text.slice(start, end);
    account.addId(seen === HEX ? written : written.toLowerCase(), written, line);
    return;
  }
  if ((seen & WORD) === 0) return;
  if (size < SHORTEST_ATTEMPT && !isEscaped && !needsLook(seen, text, start, end)) {
    account.addOther(text, start, end, line);
    return;
  }
  const run = text.slice(start, end);
  const visible = seen & INVISIBLE ? run.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '') : run;
  const verdicts = isEscaped
    ? classifyEscaped(visible, before === PERCENT ? '%' : '\\')
    : classifyRun(visible);
  // An ID that stands alone is told with the invisible characters that it was pasted with.
  const whole = verdicts.length === 1 && visible.length < size && size <= LONGEST_WRITTEN ? run : null;
  for (const verdict of verdicts) account.add(verdict, line, whole);
}

/** Whether a run shorter than any attempt may be one all the same: masked, invisible characters, or the prefix. */
function needsLook(seen: number, text: string, start: number, end: number): boolean {
  if (seen & (MASK | INVISIBLE)) return true;
  if ((seen & (JOINER | DASH)) === 0) return false;
  const run = text.slice(start, end);
  return run.includes('..') || /icepublic-/i.test(run);
}

/**
 * The same paste with its malformed tokens counted as IDs, as written and in their place, because the user wants
 * them looked up anyway. A token that repeats becomes a duplicate. The ledger still sums, over the same tokens.
 */
export function includeMalformed(parsed: ParsedIds): ParsedIds {
  const known = new Set(parsed.ids);
  return recount(parsed, (token, kind) => {
    if (kind !== 'm') return kind;
    const size = known.size;
    return known.add(token).size > size ? 'i' : 'd';
  });
}
