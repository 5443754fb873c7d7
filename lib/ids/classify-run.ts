import { CAPITAL_HEX, classOf, HEX } from './char-classes';
import type { MalformedReason } from './parsed-ids';

/** What one stretch of text turned out to be. */
export type Verdict =
  | { kind: 'id'; id: string; written: string }
  | { kind: 'malformed'; token: string; reason: MalformedReason }
  | { kind: 'other'; token: string };

const PREFIX = 'icepublic-';
const ID_LENGTH = 32;
const NINE = 57;
/** From here to `LONGEST_ATTEMPT` something hexadecimal is an attempt. 16 (span IDs) and 64 (SHA-256, nonces) are none. */
const SHORTEST_ATTEMPT = 24;
const LONGEST_ATTEMPT = 40;
/** No malformed token is longer, because it may be sent upstream when the user says so. */
const LONGEST_MALFORMED = 64;

/** An ID with no letter or digit on either side. Every repetition is bounded, so matching is linear. */
const ID =
  /(?<![0-9a-z])(?:icepublic-)?(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z])/gi;
const EDGES = /^[._-]+|[._-]+$/g;
/** Ideographs stand beside an ID without a blank. */
const SCRIPTS = /[\0-\x7f…•]+|[^\0-\x7f…•]+/g;
const PIECES = /[0-9A-Za-z]+|[^\0-\x7f…•]+/g;
const MASKS = /[*…•]+|\.{2,}/g;
/** Without any of these a long token holds nothing to look at. */
const HINTS = /[0-9a-z]{24}|[*…•]|\.\.|icepublic-/i;

/**
 * Everything in a run of characters without a separator, in its order.
 * IDs win: whatever lies between them is judged on its own. Text without an ID is one token when nothing in it
 * looks like an attempt at one, so that `pd_0617169475`, `2026-03-31` and `file.mp4` are not taken apart.
 */
export function classifyRun(run: string): Verdict[] {
  const verdicts: Verdict[] = [];
  let end = 0;
  for (const match of run.matchAll(ID)) {
    verdicts.push(...classifyText(run.slice(end, match.index)));
    verdicts.push({ kind: 'id', id: normaliseId(match[0]), written: match[0] });
    end = match.index + match[0].length;
  }
  verdicts.push(...classifyText(run.slice(end)));
  return verdicts;
}

/**
 * The same for a run right after `%` or `\`: the escape that it begins with is a separator (`%2C`, `%252C`, `\n`,
 * `\u002c`), unless an ID stands there whole (`like '%bb1d…%'`, `C:\assets\bb1d…`).
 */
export function classifyEscaped(run: string, lead: '%' | '\\'): Verdict[] {
  if (run.search(ID) === 0) return classifyRun(run);
  if (lead === '%') return classifyRun(afterPercent(run));
  const rest = run.replace(/^(?:[nrtbfv0]|u[0-9a-f]{4}|x[0-9a-f]{2})/i, '');
  const verdicts = classifyRun(rest);
  // `\new` is part of a path as often as a line break; letters are only given up for an ID or an attempt.
  return verdicts.every((verdict) => verdict.kind === 'other') && rest !== '' ? classifyRun(run) : verdicts;
}

/** The written form: small letters, no dashes but the one after `icepublic`. */
function normaliseId(written: string): string {
  const id = written.toLowerCase();
  return id.startsWith(PREFIX)
    ? PREFIX + id.slice(PREFIX.length).replaceAll('-', '')
    : id.replaceAll('-', '');
}

function afterPercent(run: string): string {
  let rest = run;
  // An escaped per cent sign begins another escape: a URL inside a URL.
  for (let pair = '25'; pair === '25' && /^[0-9a-f]{2}/i.test(rest) && rest.search(ID) !== 0; ) {
    pair = rest.slice(0, 2);
    rest = rest.slice(2);
  }
  return rest;
}

function classifyText(text: string): Verdict[] {
  const token = text.replace(EDGES, '');
  if (token.length > LONGEST_MALFORMED && !HINTS.test(token)) return [toOther(token)];
  const verdicts = token.match(SCRIPTS)?.flatMap(classifyPart) ?? [];
  if (verdicts.length === 0 || verdicts.some((verdict) => verdict.kind === 'malformed')) return verdicts;
  return [toOther(token)];
}

function classifyPart(text: string): Verdict[] {
  const part = text.replace(EDGES, '');
  if (whyMalformed(part)) return [classifyPiece(part)];
  // Between dots and dashes only what is long can be an attempt; a hostile run has a piece a character.
  return (
    part
      .match(PIECES)
      ?.map((piece) => (piece.length < SHORTEST_ATTEMPT ? toOther(piece) : classifyPiece(piece))) ?? []
  );
}

function classifyPiece(token: string): Verdict {
  const reason = whyMalformed(token);
  return reason ? { kind: 'malformed', token, reason } : toOther(token);
}

function toOther(token: string): Verdict {
  return { kind: 'other', token };
}

/** Why a token is an attempt at an ID, or null when it is none. */
function whyMalformed(token: string): MalformedReason | null {
  if (token.length > LONGEST_MALFORMED) return null;
  const bare = token.toLowerCase().startsWith(PREFIX) ? token.slice(PREFIX.length) : token;
  if (isMasked(bare)) return 'masked';
  const groups = bare.split('-');
  const joined = groups.join('');
  // A UUID has five groups; 32 hexadecimal digits with their dashes elsewhere were meant as one, too.
  const isUuidLike = groups.length === 5 || /^[0-9a-f]{32}$/i.test(joined);
  if (bare === token) return groups.length === 1 || isUuidLike ? whyNoId(joined) : null;
  // The prefix says that an ID was meant, whatever follows.
  if (/[^0-9a-f-]/i.test(bare)) return 'wrongCharacter';
  return sizeReason(joined.length);
}

function whyNoId(text: string): MalformedReason | null {
  if (text.length < SHORTEST_ATTEMPT || text.length > LONGEST_ATTEMPT) return null;
  let wrong = 0;
  let hexLetters = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((classOf(code) & (HEX | CAPITAL_HEX)) === 0) wrong += 1;
    else if (code > NINE) hexLetters += 1;
  }
  // Digits alone are a number: an order, a timestamp, a decimal.
  if (wrong === 0) return hexLetters > 0 ? sizeReason(text.length) : null;
  // Of the right length, even O for 0 throughout is an attempt; a random word has some 18 letters beyond f.
  if (text.length === ID_LENGTH) return wrong <= 4 ? 'wrongCharacter' : null;
  return hexLetters > 0 && wrong <= 2 ? 'wrongCharacter' : null;
}

/** Of the right length and no ID: its dashes stand in the wrong places. */
function sizeReason(length: number): MalformedReason {
  if (length === ID_LENGTH) return 'wrongCharacter';
  return length < ID_LENGTH ? 'tooShort' : 'tooLong';
}

/** Hexadecimal with stars, dots or x over part of it; not `1920*1080`, `138****1234` or `**bold**`. */
function isMasked(token: string): boolean {
  if (token.search(MASKS) < 0 && !/x{3}/i.test(token)) return false;
  const hasIdSize = token.length >= SHORTEST_ATTEMPT && token.length <= LONGEST_ATTEMPT;
  const shown = (hasIdSize ? token.replace(/x{3,}/gi, '') : token).replace(MASKS, '').replaceAll('-', '');
  if (!/^[0-9a-f]{4,}$/i.test(shown)) return false;
  if (hasIdSize) return true;
  return /\d/.test(shown) && /[a-f]/i.test(shown) && (shown.length >= 8 || token.includes('***'));
}
