import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTemplateConfig } from './template-config';

const CELLS = {
  Columns: 6,
  Lines: 4,
  CellWidth: 120,
  CellHeight: 90,
  Padding: 4,
  Margin: 6,
  Color: '#000000',
};
const parse = (config: object, cells: object | undefined = CELLS) =>
  parseTemplateConfig(JSON.stringify({ Type: 'Sprite', ...config, SpriteSnapshotConfig: cells }));

describe('the grid of a template is read from its configuration', () => {
  test('with numbers', () => {
    expect(parse({ Time: 1500, Interval: 2, Count: 24, Width: 640, Height: 360 })).toEqual({
      grid: { columns: 6, rows: 4, paddingPx: 4, marginPx: 6 },
      cellWidthPx: 120,
      cellHeightPx: 90,
      startSeconds: 1.5,
      intervalSeconds: 2,
    });
  });

  test('with numbers in strings, blanks around them', () => {
    const cells = Object.fromEntries(Object.entries(CELLS).map(([key, value]) => [key, ` ${value} `]));
    expect(parse({ Time: '0', Interval: '0.5' }, cells)).toEqual({
      grid: { columns: 6, rows: 4, paddingPx: 4, marginPx: 6 },
      cellWidthPx: 120,
      cellHeightPx: 90,
      startSeconds: 0,
      intervalSeconds: 0.5,
    });
  });

  test.each([
    [
      'padding and margin are 0',
      {},
      { Columns: 10, Lines: 10 },
      { grid: { columns: 10, rows: 10, paddingPx: 0, marginPx: 0 } },
    ],
    [
      'cells are as large as snapshots',
      { Width: '128', Height: 72 },
      { Columns: 1, Lines: 1 },
      { cellWidthPx: 128, cellHeightPx: 72 },
    ],
    ['snapshots follow the video', {}, { Columns: 1, Lines: 1 }, { cellWidthPx: null, cellHeightPx: null }],
    ['times are unknown', {}, { Columns: 1, Lines: 1 }, { startSeconds: null, intervalSeconds: null }],
    ['null is absent', { Time: null, Interval: null }, { ...CELLS, Padding: null }, { startSeconds: null }],
    [
      '0 is unset',
      { Interval: 0, Width: 0 },
      { Columns: 2, Lines: 2, CellWidth: 0 },
      { intervalSeconds: null, cellWidthPx: null },
    ],
    [
      'broken times are unknown',
      { Time: 'soon', Interval: [] },
      CELLS,
      { startSeconds: null, intervalSeconds: null },
    ],
    ['a broken cell size is unknown', { Width: 'x' }, { ...CELLS, CellWidth: 'wide' }, { cellWidthPx: null }],
    ['what is new is passed over', { Frames: [1] }, { ...CELLS, Rotation: 90 }, { cellWidthPx: 120 }],
  ])('when left out, %s', (_, config, cells, expected) => {
    expect(parse(config, cells)).toMatchObject(expected);
  });
});

describe('a configuration that does not say the grid is none', () => {
  test.each([
    ['no columns', { ...CELLS, Columns: undefined }],
    ['no lines', { ...CELLS, Lines: null }],
    ['no columns at all', { ...CELLS, Columns: 0 }],
    ['half a column', { ...CELLS, Columns: 2.5 }],
    ['negative lines', { ...CELLS, Lines: '-4' }],
    ['columns beyond any picture', { ...CELLS, Columns: 1e9 }],
    ['columns in words', { ...CELLS, Columns: 'ten' }],
    ['broken padding, which would shift every cell', { ...CELLS, Padding: '4px' }],
    ['broken margin', { ...CELLS, Margin: {} }],
  ])('%s', (_, cells) => expect(parse({}, cells)).toBeNull());

  test('no sprite at all', () => {
    expect(parseTemplateConfig('{"Type":"Normal","Count":"5"}')).toBeNull();
  });

  test.each(['', '{', 'null', '[]', '"text"', '{"SpriteSnapshotConfig":"6x4"}'])('%s', (text) => {
    expect(parseTemplateConfig(text)).toBeNull();
  });

  test('no text makes it throw', () => {
    const config = fc.record({
      SpriteSnapshotConfig: fc.dictionary(fc.constantFrom(...Object.keys(CELLS)), fc.jsonValue()),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          config.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const grid = parseTemplateConfig(text)?.grid;
          if (grid) expect(Object.values(grid).every(Number.isInteger)).toBe(true);
        },
      ),
    );
  });
});
