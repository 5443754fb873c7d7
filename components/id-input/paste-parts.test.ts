import { expect, test } from 'vitest';
import { PasteParts } from './paste-parts';

const A = 'bb1dfa20a0c971f08c94e7f6d6496202';
const B = 'f4a26390f02371f0a1f4e6e7c7586706';

test('what is typed comes first, then the parts in the order in which they came', () => {
  const parts = new PasteParts();
  parts.set(1, 'a.csv', A);
  parts.set(2, 'b.csv', B);
  expect(parts.join('typed')).toBe(`typed\n${A}\n${B}`);
  expect(parts.join('')).toBe(`${A}\n${B}`);
  parts.remove(1);
  expect(parts.join('')).toBe(B);
});

test.each(['\n', '\r', '\r\n'])(
  'a token is placed on its own line of its own part, whatever ends lines: %j',
  (end) => {
    const parts = new PasteParts();
    parts.set(1, 'a.csv', ['id', A, A.slice(1), ''].join(end));
    parts.set(2, 'b.csv', ['id', `${B}0`].join(end));
    parts.set(3, 'c.csv', B + end + A);
    const { malformed, duplicates, ledger } = parts.summarise(['x', A, `${A}1`].join(end));
    expect(malformed.map(({ source, line }) => [source, line])).toEqual([
      [null, 3],
      ['a.csv', 3],
      ['b.csv', 2],
    ]);
    expect(duplicates.map(({ source, line }) => [source, line])).toEqual([
      ['a.csv', 2],
      ['c.csv', 2],
    ]);
    expect(ledger).toMatchObject({ unique: 2, duplicate: 2, malformed: 3 });
  },
);

test('malformed tokens count as IDs once each when they are looked up anyway', () => {
  const summary = new PasteParts().summarise(`${A}\n${A.slice(1)}\n${A.slice(1)}`);
  expect(summary).toMatchObject({ uniqueAnyway: 2, ledger: { unique: 1, malformed: 2 } });
});

test('the size is that of the text as it is sent', () => {
  expect(new PasteParts().summarise('媒资').sizeBytes).toBe(6);
});
