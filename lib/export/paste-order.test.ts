import { expect, it } from 'vitest';
import { linesBefore } from './paste-order';

const pasted = {
  ids: ['a', 'b', 'c'],
  duplicates: [
    { token: 'a', line: 2 },
    { token: 'b', line: 9 },
  ],
  malformed: [{ token: 'x***', line: 4, reason: 'masked' as const }],
};

function placesOf(idLines: number[] | null) {
  return [...linesBefore({ ...pasted, idLines })].map(([position, lines]) => [
    position,
    lines.map(({ token }) => token),
  ]);
}

it('tokens that are no unique ID stand where their line puts them', () => {
  expect(placesOf([1, 3, 8])).toEqual([
    [1, ['a']],
    [2, ['x***']],
    [3, ['b']],
  ]);
});

it('on a line that they share, unique IDs come first', () => {
  expect(placesOf([1, 2, 4])).toEqual([
    [2, ['a']],
    [3, ['x***', 'b']],
  ]);
});

it('without the lines of the IDs they stand last, in the order of their own', () => {
  expect(placesOf(null)).toEqual([[3, ['a', 'x***', 'b']]]);
});

it('says of each what it is and where it stood', () => {
  const lines = [...linesBefore({ ...pasted, idLines: null }).values()].flat();
  expect(lines).toMatchObject([
    { state: 'duplicate', token: 'a', sourceLine: 2, reason: null },
    { state: 'malformed', token: 'x***', sourceLine: 4, reason: 'masked' },
    { state: 'duplicate', token: 'b', sourceLine: 9 },
  ]);
});
