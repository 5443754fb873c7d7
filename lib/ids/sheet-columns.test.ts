import { expect, test } from 'vitest';
import { cellText, columnText, likeliestColumn, sheetColumns } from './sheet-columns';

const A = 'bb1dfa20a0c971f08c94e7f6d6496202';
const B = 'f4a26390f02371f0a1f4e6e7c7586706';
const sheet = [
  ['Title', null, 'Media ID', 'Made'],
  ['Dunes', null, A, new Date('2026-03-31T00:00:00Z')],
  ['Harbour\nat night', null, B.toUpperCase(), 42],
  ['', null, `${A}, ${B.slice(1)}`],
];

test('every filled column is described, with its IDs counted once each', () => {
  expect(sheetColumns(sheet)).toEqual([
    { index: 0, letter: 'A', heading: 'Title', ids: 0, malformed: 0 },
    { index: 2, letter: 'C', heading: 'Media ID', ids: 2, malformed: 1 },
    { index: 3, letter: 'D', heading: 'Made', ids: 0, malformed: 0 },
  ]);
});

test('the column with most IDs is preselected, then the one with most attempts', () => {
  expect(likeliestColumn(sheetColumns(sheet))?.letter).toBe('C');
  expect(
    likeliestColumn(
      sheetColumns([
        ['x', A],
        [B.slice(1), A],
      ]),
    )?.letter,
  ).toBe('B');
  expect(
    likeliestColumn(
      sheetColumns([
        ['x', 'y'],
        ['z', A.slice(1)],
      ]),
    )?.letter,
  ).toBe('B');
});

test('nothing is preselected where there is nothing like an ID', () => {
  expect(likeliestColumn(sheetColumns([['a', 'b']]))).toBeNull();
  expect(likeliestColumn(sheetColumns([]))).toBeNull();
});

test('a row is a line, whatever its cells hold', () => {
  expect(columnText(sheet, 0)).toBe('Title\nDunes\nHarbour at night\n');
  expect(columnText(sheet, 9)).toBe('\n\n\n');
  expect(columnText(sheet, null).split('\n')[1]).toBe(`Dunes\t\t${A}\t2026-03-31T00:00:00.000Z`);
});

test('a cell is its text', () => {
  expect([null, undefined, true, 1.5, 'a\r\nb'].map(cellText)).toEqual(['', '', 'true', '1.5', 'a b']);
});

test('columns are lettered as in a spreadsheet', () => {
  const wide = [Array.from({ length: 703 }, () => 'x')];
  const letters = sheetColumns(wide).map(({ letter }) => letter);
  expect([letters[0], letters[25], letters[26], letters[701], letters[702]]).toEqual([
    'A',
    'Z',
    'AA',
    'ZZ',
    'AAA',
  ]);
});
