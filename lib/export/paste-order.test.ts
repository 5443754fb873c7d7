import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseIds } from '../ids/parse-ids';
import { linesBefore } from './paste-order';

const pasted = {
  ids: ['a', 'b', 'c'],
  duplicates: [
    { token: 'a', line: 2 },
    { token: 'b', line: 9 },
  ],
  malformed: [{ token: 'x***', line: 4, reason: 'masked' as const }],
};

function placesOf(order: string | null) {
  return [...linesBefore({ ...pasted, order })].map(([position, lines]) => [
    position,
    lines.map(({ token }) => token),
  ]);
}

it('tokens that are no unique ID stand where they were pasted, also on one line', () => {
  expect(placesOf('id2oimid')).toEqual([
    [1, ['a']],
    [2, ['x***']],
    [3, ['b']],
  ]);
  expect(placesOf('2imodid')).toEqual([
    [2, ['x***', 'a']],
    [3, ['b']],
  ]);
});

it('without their order they stand last, by their lines', () => {
  expect(placesOf(null)).toEqual([[3, ['a', 'x***', 'b']]]);
});

it('says of each what it is and where it stood', () => {
  const lines = [...linesBefore({ ...pasted, order: null }).values()].flat();
  expect(lines).toMatchObject([
    { state: 'duplicate', token: 'a', sourceLine: 2, reason: null },
    { state: 'malformed', token: 'x***', sourceLine: 4, reason: 'masked' },
    { state: 'duplicate', token: 'b', sourceLine: 9 },
  ]);
});

it('every token of any paste of IDs and attempts comes in its place', () => {
  const hex = (digit: string, size = 32) => digit.repeat(size);
  const token = fc.constantFrom(hex('a'), hex('b'), hex('c'), hex('d'), hex('e', 30), 'bb1d****6202');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(token, fc.constantFrom('\n', ' ', ' word ')), { maxLength: 40 }),
      (parts) => {
        const parsed = parseIds(parts.flat().join(''));
        const before = linesBefore(parsed);
        const written = [...parsed.ids, null].flatMap((id, position) => [
          ...(before.get(position) ?? []).map((line) => line.token),
          ...(id === null ? [] : [id]),
        ]);
        expect(written).toEqual(parts.map(([text]) => text));
      },
    ),
  );
});
