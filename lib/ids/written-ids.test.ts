import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newIn } from './combine-ids';
import { parseIds } from './parse-ids';
import { packWritten, unpackWritten } from './written-ids';

const A = 'bb1dfa20a0c971f08c94e7f6d6496202';
const A_UUID = 'bb1dfa20-a0c9-71f0-8c94-e7f6d6496202';
const id = fc.stringMatching(/^[0-9a-f]{32}$/);
const dashed = (text: string) => text.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
/** An ID as somebody might paste it. */
const form = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  dashed,
  (text: string) => dashed(text).toUpperCase(),
  (text: string) => `${text.slice(0, 5).toUpperCase()}${text.slice(5)}`,
  (text: string) => `${text.slice(0, 9)}\u200b${text.slice(9)}`,
);

test('every ID is told as it was pasted, each time, and comes back so from what is stored', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(id, form), { maxLength: 20 }), (pairs) => {
      const tokens = pairs.map(([text, write]) => write(text));
      const parsed = parseIds(tokens.join('\n'));
      const first = new Map<string, string>();
      const repeated: string[] = [];
      pairs.forEach(([text], place) => {
        if (first.has(text)) repeated.push(tokens[place] ?? '');
        else first.set(text, tokens[place] ?? '');
      });
      expect(parsed.ids.map((each) => parsed.written.get(each) ?? each)).toEqual([...first.values()]);
      expect(parsed.duplicates.map(({ token, written }) => written ?? token)).toEqual(repeated);
      expect(parsed.normalised).toBe(parsed.written.size);
      expect(unpackWritten(parsed.ids, packWritten(parsed.ids, parsed.written))).toEqual(parsed.written);
    }),
  );
});

test('the usual forms are stored as a mark, and nothing where IDs were pasted as they are', () => {
  const { ids, written } = parseIds(`${A_UUID} ${A.replace('b', 'c').toUpperCase()} ${A.replace('b', 'd')}`);
  expect(packWritten(ids, written)).toBe('-\n^');
  expect(packWritten(ids, new Map())).toBeNull();
  expect(unpackWritten(ids, null).size).toBe(0);
});

test('an ID within other text is told without that text, and one of a list appended to is a duplicate as pasted', () => {
  const pasted = parseIds(`https://x.example/${A.toUpperCase()}.mp4`);
  expect(pasted.written.get(A)).toBe(A.toUpperCase());
  const fresh = newIn(new Set([A]), pasted);
  expect(fresh).toMatchObject({
    ids: [],
    normalised: 0,
    duplicates: [{ token: A, line: 1, written: A.toUpperCase() }],
  });
});
