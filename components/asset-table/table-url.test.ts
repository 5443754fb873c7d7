import { describe, expect, it } from 'vitest';
import { parseAsColumns, parseAsSort, TABLE_PARSERS } from './table-url';

describe('the table’s part of the address', () => {
  it.each([
    ['size', { column: 'size', descending: false }],
    ['size.desc', { column: 'size', descending: true }],
    ['size.up', null],
    ['nothing.desc', null],
    ['', null],
    ['__proto__', null],
  ])('reads the sort order %j', (text, sort) => {
    expect(parseAsSort.parse(text)).toEqual(sort);
  });

  it('writes a sort order as it reads it', () => {
    for (const text of ['title', 'createdAt.desc']) {
      const sort = parseAsSort.parse(text);
      expect(sort && parseAsSort.serialize(sort)).toBe(text);
    }
  });

  it('drops unknown and repeated columns', () => {
    expect(parseAsColumns.parse('tags,evil,size,tags,')).toEqual(['tags', 'size']);
  });

  it('takes a density that it knows only', () => {
    expect(TABLE_PARSERS.density.parse('comfortable')).toBe('comfortable');
    expect(TABLE_PARSERS.density.parse('huge')).toBeNull();
  });
});
