import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseIds } from '../ids/parse-ids';
import { ID_SHAPES, shapeIds } from './id-shapes';

test.each([
  ['lines', 'a\nb'],
  ['commas', 'a,b'],
  ['spaces', 'a b'],
  ['json', '["a","b"]'],
  ['sql', "'a', 'b'"],
] as const)('IDs as %s', (shape, text) => {
  expect(shapeIds(['a', 'b'], shape)).toBe(text);
});

test('a quote cannot end the list of a statement', () => {
  expect(shapeIds(["a'; drop table assets; --"], 'sql')).toBe("'a''; drop table assets; --'");
});

const mediaId = fc.stringMatching(/^[0-9a-f]{32}$/);

test.each(ID_SHAPES)('what is copied as %s can be pasted back', (shape) => {
  fc.assert(
    fc.property(fc.uniqueArray(mediaId, { maxLength: 20 }), (ids) => {
      expect(parseIds(shapeIds(ids, shape)).ids).toEqual(ids);
    }),
  );
});
