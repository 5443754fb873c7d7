import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COMBINATIONS, combineIds, countCombinations, newIn, pasteOf } from './combine-ids';
import { parseIds } from './parse-ids';

const id = fc.integer({ min: 0, max: 40 }).map((number) => number.toString(16).padStart(32, '0'));
const ids = fc.uniqueArray(id, { maxLength: 30 });

test('each combination holds exactly the IDs it names, in the order of the pastes', () => {
  fc.assert(
    fc.property(ids, ids, (first, second) => {
      const both = (one: string) => first.includes(one) && second.includes(one);
      expect(combineIds('union', first, second)).toEqual([
        ...first,
        ...second.filter((one) => !first.includes(one)),
      ]);
      expect(combineIds('intersection', first, second)).toEqual(first.filter(both));
      expect(combineIds('difference', first, second)).toEqual(first.filter((one) => !both(one)));
      expect(combineIds('reverse', first, second)).toEqual(second.filter((one) => !both(one)));
    }),
  );
});

test('the count told beforehand is the length of the list made', () => {
  fc.assert(
    fc.property(ids, ids, (first, second) => {
      const counts = countCombinations(first, second);
      for (const how of COMBINATIONS) expect(combineIds(how, first, second)).toHaveLength(counts[how]);
      expect(counts.difference + counts.intersection + counts.reverse).toBe(counts.union);
    }),
  );
});

test('a list combined with itself is itself, or nothing', () => {
  const list = ['b', 'a'];
  expect(combineIds('union', list, list)).toEqual(list);
  expect(combineIds('intersection', list, list)).toEqual(list);
  expect(combineIds('difference', list, list)).toEqual([]);
});

test('what is pasted to a list is new or a duplicate, and the account still sums', () => {
  fc.assert(
    fc.property(
      ids,
      ids,
      fc.array(fc.constantFrom('word', 'zz'), { maxLength: 3 }),
      (known, pasted, words) => {
        const text = [...pasted, ...pasted.slice(0, 2), ...words].join('\n');
        const parsed = parseIds(text);
        const { ids: news, duplicates, ledger } = newIn(new Set(known), parsed);
        expect([...known, ...news]).toEqual(combineIds('union', known, pasted));
        expect(ledger.unique + ledger.duplicate + ledger.malformed + ledger.other).toBe(parsed.ledger.tokens);
        expect(ledger).toMatchObject({ unique: news.length, duplicate: duplicates.length });
      },
    ),
  );
});

test('two lists of 100,000 are combined in a fraction of a second', () => {
  const many = (from: number) => Array.from({ length: 100_000 }, (_, n) => String(from + n));
  expect(combineIds('intersection', many(0), many(50_000))).toHaveLength(50_000);
  expect(pasteOf(many(0)).ledger).toMatchObject({ tokens: 100_000, unique: 100_000 });
});
