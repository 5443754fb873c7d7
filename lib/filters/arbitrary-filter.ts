import fc from 'fast-check';
import { FIELDS, type FieldId, fieldOf, OPERATIONS } from './fields';
import { type Condition, DATE_UNITS, type Filter, type Operation } from './filter';

/** For tests: texts that a grammar stumbles over. */
export const anyText = fc
  .oneof(
    fc.constantFrom(
      'a',
      'two words',
      '"',
      '\\',
      'a,b',
      'a&b',
      ';',
      '-a',
      '~',
      '/x/',
      '*',
      '..',
      '雨夜',
      'is:a',
      '>1',
      "'",
    ),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  )
  .filter((text) => text.trim() !== '');

const bound = <T>(at: fc.Arbitrary<T>) => fc.record({ at, isOpen: fc.boolean() });
const number = fc.oneof(
  fc.nat(1e9),
  fc.double({ min: 0, max: 1e12, noNaN: true }).filter((n) => n === 0 || n > 1e-9),
);
const period = fc.constantFrom(
  '2026',
  '2026-02',
  '2026-02-28',
  '2024-02-29',
  '2026-10-25T02:30',
  '2999-12-31',
);
const pattern = fc.constantFrom('a', '^a.*b$', '[/"]x', '\\d+ \\/', 'a;b', '(ab|c)d', '\\\\', 'é{2,3}');

const CONDITIONS: Readonly<Record<Operation, fc.Arbitrary<Condition>>> = {
  anyOf: list('anyOf', 1),
  allOf: list('allOf', 2),
  contains: anyText.map((text) => ({ op: 'contains', text })),
  exact: anyText.map((text) => ({ op: 'exact', text })),
  regex: pattern.map((text) => ({ op: 'regex', text: text.replace('\\/', '/') })),
  range: ends(number).map(([min, max]) => ({ op: 'range', min, max })),
  dates: ends(period).map(([from, to]) => ({ op: 'dates', from, to })),
  last: fc.record({
    op: fc.constant('last'),
    amount: fc.integer({ min: 1, max: 9999 }),
    unit: fc.constantFrom(...DATE_UNITS),
  }),
  is: fc.record({ op: fc.constant('is'), value: fc.boolean() }),
  empty: fc.constant({ op: 'empty' }),
};

function list(op: 'anyOf' | 'allOf', minLength: number): fc.Arbitrary<Condition> {
  const value = fc.oneof(anyText, fc.constant(''));
  return fc.uniqueArray(value, { minLength, maxLength: 4 }).map((values) => ({ op, values }));
}

function ends<T>(at: fc.Arbitrary<T>) {
  return fc
    .tuple(fc.option(bound(at)), fc.option(bound(at)))
    .filter(([from, to]) => from !== null || to !== null);
}

/** For tests: every filter that the grammar can say, of one field. */
export function filterFor(id: FieldId): fc.Arbitrary<Filter> {
  const { kind } = fieldOf(id);
  const path = kind === 'json' ? fc.array(anyText, { maxLength: 3 }) : fc.constant([]);
  const condition = fc.oneof(...OPERATIONS[kind].map((op) => CONDITIONS[op]));
  return fc
    .tuple(path, fc.boolean(), fc.boolean(), condition)
    .map(([keys, isNegated, isOff, asked]) => ({ field: id, path: keys, isNegated, isOff, ...asked }));
}

/** For tests: every filter that the grammar can say. */
export const anyFilter: fc.Arbitrary<Filter> = fc.oneof(...FIELDS.map(({ id }) => filterFor(id)));
