import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COLUMNS } from '@/lib/assets/columns';
import { parseAsColumns, parseAsWidths } from './column-url';
import { droppedParts } from './dropped-parts';
import { parseAsSorts, parseAsZoom, TABLE_PARSERS } from './table-url';

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

  it('writes widths and columns as it reads them', () => {
    const column = fc.constantFrom(...COLUMNS.map(({ id }) => id));
    const width = fc.record({ column, widthPx: fc.integer({ min: 40, max: 1200 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(width, { selector: (each) => each.column }),
        fc.uniqueArray(column),
        (widths, columns) => {
          expect(parseAsWidths.parse(parseAsWidths.serialize(widths))).toEqual(widths);
          expect(parseAsColumns.parse(parseAsColumns.serialize(columns))).toEqual(columns);
        },
      ),
    );
  });

  it.each([
    ['title.320,size.96', ['title', 'size']],
    ['title.320,title.50', ['title']],
    ['title.39,size.1201,tags.x,evil.90,tags,tags.90.1,__proto__.90', []],
    ['', []],
  ])('takes widths of 40 to 1200 px of columns that it knows: %j', (text, columns) => {
    expect(parseAsWidths.parse(text)?.map((width) => width.column)).toEqual(columns);
  });

  it.each([
    ['audit', ['audit']],
    ['Review', ['audit']],
    ['type,audit,tag', ['type', 'audit', 'tag']],
    ['type,duration,type,review', ['type', 'audit']],
    ['duration', []],
    ['__proto__', []],
    ['', []],
  ])('groups by what has values to count, within one another: %j', (text, groups) => {
    expect(TABLE_PARSERS.groups.parse(text)).toEqual(groups);
  });

  it('means by hidden columns of an old address what it meant', () => {
    expect(TABLE_PARSERS.hidden.parse('tags,size')).toEqual(['tags', 'size']);
    expect(TABLE_PARSERS.left.parse('')).toEqual([]);
  });

  it('tells what was dropped from it, and nothing of what was not', () => {
    const address = new URLSearchParams('q=x&f=audit:pass;evil:1&s=size,up&hide=tags,no&d=huge&v=table&z=99');
    expect(droppedParts(address)).toEqual(['evil:1', 'up', 'no', 'huge', '99']);
    const columns =
      'show=region,x1&order=x2&left=title,x3&right=x4&w=size.90,size.9&g=type,size&fold=x5&view=a%20b';
    expect(droppedParts(new URLSearchParams(columns))).toEqual([
      'x1',
      'x2',
      'x3',
      'x4',
      'size',
      'size.9',
      'a b',
    ]);
    expect(droppedParts(new URLSearchParams('f=audit:pass&s=title.desc&hide=tags&d=compact&z=6'))).toEqual(
      [],
    );
  });
});
