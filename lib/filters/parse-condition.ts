import type { Field } from './fields';
import { type Bound, type Condition, DATE_UNITS, MAX_VALUES } from './filter';
import { type PatternFault, patternFault } from './pattern';
import { isPeriod } from './periods';
import { plainPattern, type Scanner } from './scanner';
import { parseAmount } from './units';

/** What is wrong with what stands behind a field's name. */
export type ConditionFault =
  | 'noValue'
  | 'badNumber'
  | 'badDate'
  | 'badFlag'
  | 'mixedList'
  | 'tooManyValues'
  | 'unclosed'
  | `pattern.${PatternFault}`;

const YES = new Set(['yes', 'true', '1']);
const NO = new Set(['no', 'false', '0']);
const LAST = /^([1-9]\d{0,3})([a-z]+)$/i;

/** Reads what stands behind `name:` (or `name=`, when `isExact`) up to the end of the token. */
export function parseCondition(scanner: Scanner, field: Field, isExact: boolean): Condition | ConditionFault {
  if (scanner.isAtBreak) return 'noValue';
  switch (field.kind) {
    case 'facet':
    case 'tags':
      if (scanner.peek() === '/') return parsePattern(scanner);
      return scanner.take('*') ? parseContains(scanner) : parseList(scanner, field.kind === 'tags');
    case 'text':
    case 'json': {
      if (!isExact && scanner.peek() === '/') return parsePattern(scanner);
      const text = scanner.peek() === '"' ? scanner.quoted() : scanner.plainWord();
      if (text === null) return 'unclosed';
      return text.trim() === '' ? 'noValue' : { op: isExact ? 'exact' : 'contains', text };
    }
    case 'range':
      return (
        parseRange(
          scanner.plainWord(),
          (text) => parseAmount(text, field.unit),
          ([min, max]) => ({
            op: 'range',
            min,
            max,
          }),
        ) ?? 'badNumber'
      );
    case 'date':
      return parseDates(scanner.plainWord());
    case 'flag': {
      const word = scanner.plainWord().toLowerCase();
      if (YES.has(word)) return { op: 'is', value: true };
      return NO.has(word) ? { op: 'is', value: false } : 'badFlag';
    }
    default:
      return field satisfies never;
  }
}

/** Reads `/pattern/`. */
export function parsePattern(scanner: Scanner): Condition | ConditionFault {
  const slashed = scanner.slashed();
  if (slashed === null) return 'unclosed';
  const text = plainPattern(slashed);
  const fault = patternFault(text);
  return fault ? `pattern.${fault}` : { op: 'regex', text };
}

function parseContains(scanner: Scanner): Condition | ConditionFault {
  const isQuoted = scanner.peek() === '"';
  const raw = isQuoted ? scanner.quoted() : scanner.bare();
  if (raw === null) return 'unclosed';
  if (isQuoted) scanner.take('*');
  const text = isQuoted ? raw : raw.replace(/\*$/, '');
  return text.trim() === '' ? 'noValue' : { op: 'contains', text };
}

function parseList(scanner: Scanner, mayAskForAll: boolean): Condition | ConditionFault {
  const values: string[] = [];
  const joints = new Set<string>();
  for (;;) {
    const isQuoted = scanner.peek() === '"';
    const value = isQuoted ? scanner.quoted() : scanner.bare();
    if (value === null) return 'unclosed';
    // Only quotes make an empty value one; `a,` is still being typed.
    if (isQuoted || value !== '') values.push(value);
    const joint = [',', '&'].find((mark) => scanner.take(mark));
    if (joint === undefined) break;
    joints.add(joint);
  }
  const distinct = [...new Set(values)];
  if (distinct.length === 0) return 'noValue';
  if (distinct.length > MAX_VALUES) return 'tooManyValues';
  if (joints.size > 1 || (joints.has('&') && !mayAskForAll)) return 'mixedList';
  return { op: joints.has('&') && distinct.length > 1 ? 'allOf' : 'anyOf', values: distinct };
}

function parseDates(text: string): Condition | 'badDate' {
  const [, amount, unitText = ''] = LAST.exec(text) ?? [];
  const unit = DATE_UNITS.find((known) => known === unitText.toLowerCase());
  if (amount !== undefined && unit) return { op: 'last', amount: Number(amount), unit };
  const period = (part: string) => (isPeriod(part) ? part : null);
  return parseRange(text, period, ([from, to]) => ({ op: 'dates', from, to })) ?? 'badDate';
}

/** `>a`, `>=a`, `<b`, `<=b`, `a..b`, `a..`, `..b`, or `a` for that value alone. */
function parseRange<T extends string | number>(
  text: string,
  parse: (text: string) => T | null,
  make: (bounds: [Bound<T> | null, Bound<T> | null]) => Condition,
): Condition | null {
  const ends = text.split('..');
  if (ends.length > 2) return null;
  const [first = '', second] = ends;
  if (second === undefined) {
    if (/^[<>]/.test(first)) {
      const bound = parseBound(first, parse);
      if (!bound) return null;
      return first.startsWith('>') ? make([bound, null]) : make([null, bound]);
    }
    const at = parse(first);
    return at === null
      ? null
      : make([
          { at, isOpen: false },
          { at, isOpen: false },
        ]);
  }
  const from = first === '' ? null : parseBound(first, parse, '>');
  const to = second === '' ? null : parseBound(second, parse, '<');
  const isBroken = (first !== '' && !from) || (second !== '' && !to);
  return isBroken || (!from && !to) ? null : make([from, to]);
}

function parseBound<T>(text: string, parse: (text: string) => T | null, side?: string): Bound<T> | null {
  const [, mark = '', equals, value = ''] = /^([<>]?)(=?)(.*)$/.exec(text) ?? [];
  if (side !== undefined && mark !== '' && mark !== side) return null;
  if (mark === '' && equals !== '') return null;
  const at = parse(value);
  return at === null ? null : { at, isOpen: mark !== '' && equals === '' };
}
