import { describe, expect, it } from 'vitest';
import { parseAsColumns } from './column-url';
import { droppedParts, parseAsSorts, parseAsZoom, TABLE_PARSERS } from './table-url';

describe('the table’s part of the address', () => {
  it.each([
    ['size', [{ column: 'size', descending: false }]],
    ['size.desc', [{ column: 'size', descending: true }]],
    [
      'size.desc,evil,title,size',
      [
        { column: 'size', descending: true },
        { column: 'title', descending: false },
      ],
    ],
    ['size.up', null],
    ['nothing.desc', null],
    ['', null],
    ['__proto__', null],
  ])('reads the sort order %j', (text, sort) => {
    expect(parseAsSorts.parse(text)).toEqual(sort);
  });

  it('writes a sort order as it reads it', () => {
    for (const text of ['title', 'createdAt.desc', 'size.desc,title']) {
      const sort = parseAsSorts.parse(text);
      expect(sort && parseAsSorts.serialize(sort)).toBe(text);
    }
  });

  it('drops unknown and repeated columns', () => {
    expect(parseAsColumns.parse('tags,evil,size,tags,')).toEqual(['tags', 'size']);
  });

  it.each([
    ['3', 3],
    ['12', 12],
    ['2', null],
    ['13', null],
    ['6.5', null],
    ['-4', null],
    ['', null],
  ])('takes a zoom of 3 to 12 only: %j', (text, zoom) => {
    expect(parseAsZoom.parse(text)).toBe(zoom);
  });

  it('takes a layout that it knows only', () => {
    expect(TABLE_PARSERS.layout.parse('gallery')).toBe('gallery');
    expect(TABLE_PARSERS.layout.parse('wall')).toBeNull();
  });

  it('takes a density that it knows only', () => {
    expect(TABLE_PARSERS.density.parse('comfortable')).toBe('comfortable');
    expect(TABLE_PARSERS.density.parse('huge')).toBeNull();
  });

  it('tells what was dropped from it, and nothing of what was not', () => {
    const address = new URLSearchParams('q=x&f=audit:pass;evil:1&s=size,up&hide=tags,no&d=huge&v=table&z=99');
    expect(droppedParts(address)).toEqual(['evil:1', 'up', 'no', 'huge', '99']);
    expect(droppedParts(new URLSearchParams('f=audit:pass&s=title.desc&hide=tags&d=compact&z=6'))).toEqual(
      [],
    );
  });
});
