import type { AssetRow } from '../assets/asset-row';
import { foldText } from '../assets/fold-text';
import { type Field, fieldOf } from './fields';
import type { Condition, Filter } from './filter';
import { valuesAt } from './json-path';
import { patternTest } from './pattern';
import { endOfDay, periodBounds, timeBefore } from './periods';

/** Whether a row is among those that are wanted. */
export type RowTest = (row: AssetRow) => boolean;

/** What dates mean: now, in milliseconds since 1970, and the viewer's zone, such as `Asia/Shanghai`. */
export interface Clock {
  nowMs: number;
  zone: string;
}

/** A test for all filters that are on; null when there is none, and every row is wanted. */
export function compile(filters: readonly Filter[], clock: Clock): RowTest | null {
  const tests = filters.filter(({ isOff }) => !isOff).map((filter) => compileOne(filter, clock));
  const [first] = tests;
  if (!first || tests.length === 1) return first ?? null;
  return (row) => {
    for (const test of tests) if (!test(row)) return false;
    return true;
  };
}

/** The test of one filter, whether or not it is on. A condition that its field does not take finds nothing. */
export function compileOne(filter: Filter, clock: Clock): RowTest {
  const test = testOf(fieldOf(filter.field), filter, clock);
  return filter.isNegated ? (row) => !test(row) : test;
}

function testOf(field: Field, filter: Filter, clock: Clock): RowTest {
  switch (field.kind) {
    case 'facet': {
      const { read } = field;
      const isValue = wordTest(filter, field.isFolded);
      return (row) => isValue(read(row) ?? '');
    }
    case 'tags':
      return listTest(field.read, filter, field.isFolded);
    case 'text': {
      const { read } = field;
      const isValue = wordTest(filter, true);
      return (row) => isValue(read(row) ?? '');
    }
    case 'json':
      return listTest((row) => jsonValues(field.read(row), filter.path), filter, true);
    case 'flag': {
      const { read } = field;
      if (filter.op === 'empty') return (row) => read(row) === null;
      return filter.op === 'is' ? (row) => read(row) === filter.value : never;
    }
    case 'range': {
      const { read } = field;
      if (filter.op === 'empty') return (row) => read(row) === null;
      return filter.op === 'range' ? rangeTest(read, filter) : never;
    }
    case 'date': {
      const { read } = field;
      if (filter.op === 'empty') return (row) => read(row) === null;
      return spanTest(read, filter, clock);
    }
    default:
      return field satisfies never;
  }
}

const never: RowTest = () => false;
const NOTHING: readonly string[] = [];

/** The values at a path; without one the whole text, JSON or not. */
function jsonValues(json: string | null, path: readonly string[]): readonly string[] {
  if (json === null) return NOTHING;
  return path.length === 0 ? [json] : valuesAt(json, path);
}

/** A test for one text, where the empty one stands for "no value". Text of several lines is looked at line by line. */
function wordTest(condition: Condition, isFolded: boolean): (value: string) => boolean {
  const fold = isFolded ? remembered(foldText) : (text: string) => text;
  switch (condition.op) {
    case 'anyOf':
    case 'allOf': {
      const wanted = new Set(condition.values.map(fold));
      return (value) => wanted.has(fold(value));
    }
    case 'contains': {
      const wanted = foldText(condition.text);
      return (value) => foldText(value).includes(wanted);
    }
    case 'exact': {
      const wanted = foldText(condition.text);
      return (value) => {
        const folded = foldText(value);
        return folded === wanted || (folded.includes('\n') && folded.split('\n').includes(wanted));
      };
    }
    case 'regex': {
      const matches = patternTest(condition.text);
      return (value) => value !== '' && value.split('\n').some(matches);
    }
    case 'empty':
      return (value) => value === '';
    default:
      return () => false;
  }
}

/** A test for a list of texts: one of them is enough, except where all of some are wanted. */
function listTest(
  read: (row: AssetRow) => readonly string[],
  condition: Condition,
  isFolded: boolean,
): RowTest {
  const isValue = wordTest(condition, isFolded);
  if (condition.op === 'allOf') {
    const tests = condition.values.map((value) => wordTest({ op: 'anyOf', values: [value] }, isFolded));
    return (row) => {
      const values = read(row);
      return tests.every((test) => values.some(test));
    };
  }
  if (condition.op === 'empty') return (row) => read(row).length === 0;
  const isEmptyWanted = condition.op === 'anyOf' && condition.values.includes('');
  return (row) => {
    const values = read(row);
    return values.length === 0 ? isEmptyWanted : values.some(isValue);
  };
}

function rangeTest(
  read: (row: AssetRow) => number | null,
  { min, max }: Extract<Condition, { op: 'range' }>,
): RowTest {
  const least = min?.at ?? Number.NEGATIVE_INFINITY;
  const most = max?.at ?? Number.POSITIVE_INFINITY;
  const isMinOpen = min?.isOpen ?? false;
  const isMaxOpen = max?.isOpen ?? false;
  return (row) => {
    const value = read(row);
    if (value === null) return false;
    return (isMinOpen ? value > least : value >= least) && (isMaxOpen ? value < most : value <= most);
  };
}

/** Dates are ISO 8601 in UTC of one length, so as text they compare as they do in time. */
function spanTest(read: (row: AssetRow) => string | null, condition: Condition, clock: Clock): RowTest {
  const { fromMs, toMs } = spanOf(condition, clock);
  if (Number.isNaN(fromMs)) return never;
  const from = Number.isFinite(fromMs) ? new Date(fromMs).toISOString() : '';
  const to = Number.isFinite(toMs) ? new Date(toMs).toISOString() : '~';
  return (row) => {
    const value = read(row);
    return value !== null && value >= from && value < to;
  };
}

/** The span that a condition on a date means, from its first moment to the first after it; NaN when it means none. */
function spanOf(condition: Condition, { nowMs, zone }: Clock): { fromMs: number; toMs: number } {
  if (condition.op === 'last') {
    // To the end of today, so that an asset made while one looks at the list is in it.
    return { fromMs: timeBefore(nowMs, condition.amount, condition.unit, zone), toMs: endOfDay(nowMs, zone) };
  }
  if (condition.op !== 'dates') return { fromMs: Number.NaN, toMs: Number.NaN };
  const { from, to } = condition;
  const first = from && periodBounds(from.at, zone);
  const last = to && periodBounds(to.at, zone);
  return {
    fromMs: first ? (from.isOpen ? first.endMs : first.startMs) : Number.NEGATIVE_INFINITY,
    toMs: last ? (to.isOpen ? last.startMs : last.endMs) : Number.POSITIVE_INFINITY,
  };
}

/** Lists repeat few words; folding each of them once is what makes a filter fast. */
function remembered(fold: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const folded = fold(text);
    if (known.size < MAX_REMEMBERED) known.set(text, folded);
    return folded;
  };
}

const MAX_REMEMBERED = 10_000;
