import { fieldNamed, fieldOf } from './fields';
import { type Condition, type Filter, MAX_FILTERS } from './filter';
import { MAX_PATH } from './json-path';
import { type ConditionFault, parseCondition, parsePattern } from './parse-condition';
import { printFilter } from './print-filter';
import { quoteKey, Scanner } from './scanner';

/** A token that is no filter: what is wrong with it, and where it stands in the text. */
export interface QueryFault {
  code: ConditionFault | 'unknownField' | 'rest' | 'tooManyFilters';
  start: number;
  end: number;
  /** The token itself. */
  text: string;
}

/** What a typed line says: filters, and plain words to search for. */
export interface Query {
  filters: Filter[];
  /** Words with one blank between them. */
  search: string;
}

type Token = Filter | { word: string } | QueryFault['code'];

/**
 * Reads typed filters: `audit:review duration:>60 label:ad,logo -favourite title:"two words" size:1MB..2GB
 * created:>2026-01-01 created:7d tag:a&b is:deleted no:label user.project="The Salt Road" /regex/`. `-` negates, `~`
 * switches off, plain words are searched for. Total: what it cannot read is in `faults`, and the rest is read.
 */
export function parseQuery(text: string): Query & { faults: QueryFault[] } {
  const filters: Filter[] = [];
  const words: string[] = [];
  const faults: QueryFault[] = [];
  for (const { token, start, end } of scanTokens(text)) {
    if (typeof token === 'object' && 'word' in token) words.push(...token.word.split(/\s+/).filter(Boolean));
    else if (typeof token === 'object' && filters.length < MAX_FILTERS) filters.push(token);
    else {
      const code = typeof token === 'string' ? token : 'tooManyFilters';
      faults.push({ code, start, end, text: text.slice(start, end) });
    }
  }
  return { filters, search: words.join(' '), faults };
}

/** The tokens of a typed line, each with its place in it. */
export function* scanTokens(text: string): Generator<{ token: Token; start: number; end: number }> {
  const scanner = new Scanner(text);
  for (scanner.skipSeparators(); !scanner.isAtEnd; scanner.skipSeparators()) {
    const start = scanner.at;
    const token = parseToken(scanner);
    const isWhole = scanner.isAtBreak;
    scanner.plainWord();
    yield { token: isWhole || typeof token === 'string' ? token : 'rest', start, end: scanner.at };
  }
}

/** Filters and words as one would type them; `parseQuery` reads the same back. */
export function printQuery({ filters, search }: Query): string {
  const words = search.split(/\s+/).filter(Boolean).map(printWord);
  return [...filters.map(printFilter), ...words].join(' ');
}

/** A word that could be taken for something else stands in quotes. */
function printWord(word: string): string {
  return /^[\p{L}\p{N}_.]*$/u.test(word) ? word : `"${word.replace(/["\\]/g, '\\$&')}"`;
}

function parseToken(scanner: Scanner): Token {
  const isOff = scanner.take('~');
  const isNegated = scanner.take('-');
  const head = { isOff, isNegated, path: [] };
  const isPlain = !isOff && !isNegated;
  if (scanner.peek() === '"') {
    const word = scanner.quoted();
    if (word === null) return 'unclosed';
    if (word.trim() === '') return 'noValue';
    return isPlain ? { word } : { ...head, field: 'text', op: 'contains', text: word };
  }
  if (scanner.peek() === '/') {
    const condition = parsePattern(scanner);
    return typeof condition === 'string' ? condition : { ...head, field: 'text', ...condition };
  }
  const named = parseNamed(scanner, isNegated);
  if (typeof named === 'string') return named;
  if (named) return { ...named, isOff, isNegated: isNegated !== named.isNegated };
  const word = scanner.plainWord();
  if (word === '') return 'noValue';
  return isPlain ? { word } : { ...head, field: 'text', op: 'contains', text: word };
}

/** Reads `name:…`, `is:name`, `no:name`, `has:name` and, after a `-`, the bare name of a flag. Null: it is a word. */
function parseNamed(scanner: Scanner, mayBeBare: boolean): Filter | QueryFault['code'] | null {
  const start = scanner.at;
  const name = scanner.name().toLowerCase();
  const base = { path: [], isNegated: false, isOff: false };
  if ((name === 'is' || name === 'no' || name === 'has') && scanner.take(':')) {
    if (scanner.isAtBreak) return 'noValue';
    const target = parseTarget(scanner);
    if (!target) return 'unknownField';
    if (name !== 'is') return { ...base, ...target, op: 'empty', isNegated: name === 'has' };
    if (fieldOf(target.field).kind !== 'flag') return 'badFlag';
    return { ...base, field: target.field, op: 'is', value: true };
  }
  scanner.at = start;
  const target = parseTarget(scanner);
  if (target && mayBeBare && scanner.isAtBreak && fieldOf(target.field).kind === 'flag')
    return { ...base, ...target, op: 'is', value: true };
  const isExact = scanner.take('=');
  const hasValue = isExact || scanner.take(':') || /[<>]/.test(scanner.peek());
  if (target && hasValue) {
    const condition: Condition | ConditionFault = parseCondition(scanner, fieldOf(target.field), isExact);
    return typeof condition === 'string' ? condition : { ...base, ...target, ...condition };
  }
  // An address has the form of a filter, `https://…`, and is a word.
  const isUnknown = !target && name !== '' && hasValue && !scanner.text.startsWith('//', scanner.at);
  if (isUnknown) return 'unknownField';
  scanner.at = start;
  return null;
}

/** Reads the name of a field, with the path behind it where there can be one; goes on to its end either way. */
function parseTarget(scanner: Scanner): Pick<Filter, 'field' | 'path'> | null {
  const field = fieldNamed(scanner.name());
  if (!field) return null;
  const path: string[] = [];
  while (fieldOf(field).kind === 'json' && scanner.take('.')) {
    const key = scanner.key();
    if (key === null || path.length === MAX_PATH) return null;
    path.push(key);
  }
  return { field, path };
}

/** The keys of a path such as `reviewers.0."full name"`; null when it is none. */
export function parsePath(text: string): string[] | null {
  const scanner = new Scanner(`user${text.trim() === '' ? '' : '.'}${text.trim()}`);
  const target = parseTarget(scanner);
  return target && scanner.isAtEnd ? [...target.path] : null;
}

/** A path as `parsePath` reads it back. */
export function printPath(path: readonly string[]): string {
  return path.map(quoteKey).join('.');
}
