import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellSizeOn } from './geometry';
import { type StoryboardCue, storyboardCues, toWebVtt } from './storyboard';

const GEOMETRY = {
  grid: { columns: 2, rows: 2, paddingPx: 4, marginPx: 6 },
  cellWidthPx: 120,
  cellHeightPx: 90,
};
const SHEETS = ['/media/a/sprites/0', '/media/a/sprites/1'];
const TIMING = { startSeconds: 0, intervalSeconds: 2, durationSeconds: 9.5, count: 5 };

/** Reads the thumbnails back as a player does. */
function parseVtt(text: string): StoryboardCue[] {
  const [head, ...blocks] = text.trimEnd().split('\n\n');
  expect(head).toBe('WEBVTT');
  return blocks.map((block) => {
    const match = /^(\S+) --> (\S+)\n(\S+)#xywh=(\d+),(\d+),(\d+),(\d+)$/.exec(block);
    const [, start = '', end = '', address = '', ...box] = match ?? [];
    const [xPx = -1, yPx = -1, widthPx = -1, heightPx = -1] = box.map(Number);
    return { startSeconds: seconds(start), endSeconds: seconds(end), address, xPx, yPx, widthPx, heightPx };
  });
}

function seconds(timestamp: string): number {
  const [, hours, minutes, rest, ms] = /^(\d{2,}):([0-5]\d):([0-5]\d)\.(\d{3})$/.exec(timestamp) ?? [];
  return (Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(rest) * 1000 + Number(ms)) / 1000;
}

describe('WebVTT thumbnails', () => {
  test('are what players take', () => {
    expect(toWebVtt(storyboardCues(GEOMETRY, TIMING, SHEETS))).toBe(
      [
        'WEBVTT',
        '',
        '00:00:00.000 --> 00:00:02.000',
        '/media/a/sprites/0#xywh=6,6,120,90',
        '',
        '00:00:02.000 --> 00:00:04.000',
        '/media/a/sprites/0#xywh=130,6,120,90',
        '',
        '00:00:04.000 --> 00:00:06.000',
        '/media/a/sprites/0#xywh=6,100,120,90',
        '',
        '00:00:06.000 --> 00:00:08.000',
        '/media/a/sprites/0#xywh=130,100,120,90',
        '',
        '00:00:08.000 --> 00:00:09.500',
        '/media/a/sprites/1#xywh=6,6,120,90',
        '',
      ].join('\n'),
    );
  });

  test('of nothing are an empty file', () => expect(toWebVtt([])).toBe('WEBVTT\n'));

  test('cannot be broken by an address', () => {
    const [cue] = storyboardCues(GEOMETRY, TIMING, ['/a b\n\n00:00 --> x', null]);
    const text = toWebVtt(cue ? [cue] : []);
    expect(text.split('\n')).toHaveLength(5);
    expect(parseVtt(text)).toHaveLength(1);
  });

  test('write a long duration with more digits of hours', () => {
    const cues = storyboardCues(
      GEOMETRY,
      { ...TIMING, intervalSeconds: 90_000, durationSeconds: 450_000 },
      SHEETS,
    );
    expect(toWebVtt(cues)).toContain('100:00:00.000 --> 125:00:00.000');
  });
});

describe('cues', () => {
  test.each<
    [string, Partial<typeof TIMING> | { durationSeconds: null }, (string | null)[], [number, number][]]
  >([
    [
      'the first one starts at 0',
      { startSeconds: 1 },
      SHEETS,
      [
        [0, 3],
        [3, 5],
        [5, 7],
        [7, 9],
        [9, 9.5],
      ],
    ],
    [
      'the last one lasts to the end',
      { durationSeconds: 60 },
      SHEETS,
      [
        [0, 2],
        [2, 4],
        [4, 6],
        [6, 8],
        [8, 60],
      ],
    ],
    [
      'without a duration the last one lasts an interval',
      { durationSeconds: null },
      SHEETS,
      [
        [0, 2],
        [2, 4],
        [4, 6],
        [6, 8],
        [8, 10],
      ],
    ],
    [
      'cells after the end have none',
      { durationSeconds: 7 },
      SHEETS,
      [
        [0, 2],
        [2, 4],
        [4, 6],
        [6, 7],
      ],
    ],
    [
      'a last cell taken at the very end has none',
      { durationSeconds: 8 },
      SHEETS,
      [
        [0, 2],
        [2, 4],
        [4, 6],
        [6, 8],
      ],
    ],
    ['without the first sheet the second shows from the start', {}, [null, '/b'], [[0, 9.5]]],
    [
      'without the second sheet the first shows to the end',
      {},
      ['/a', null],
      [
        [0, 2],
        [2, 4],
        [4, 6],
        [6, 9.5],
      ],
    ],
    ['without sheets there are none', {}, [], []],
    ['without cells there are none', { count: 0 }, SHEETS, []],
  ])('%s', (_, known, sheets, expected) => {
    const cues = storyboardCues(GEOMETRY, { ...TIMING, ...known }, sheets);
    expect(cues.map(({ startSeconds, endSeconds }) => [startSeconds, endSeconds])).toEqual(expected);
  });

  test('there are none when no times are known', () => {
    const unknown = { startSeconds: null, intervalSeconds: null, durationSeconds: null, count: 5 };
    expect(storyboardCues(GEOMETRY, unknown, SHEETS)).toEqual([]);
  });

  const cells = fc.record({
    columns: fc.integer({ min: 1, max: 12 }),
    rows: fc.integer({ min: 1, max: 12 }),
    paddingPx: fc.integer({ min: 0, max: 10 }),
    marginPx: fc.integer({ min: 0, max: 10 }),
  });
  const optional = fc.option(fc.double({ min: 0.0001, max: 20_000, noNaN: true }));
  const timings = fc.record({
    startSeconds: optional,
    intervalSeconds: optional,
    durationSeconds: optional,
    count: fc.integer({ min: 0, max: 300 }),
  });

  test('cover the whole duration without gap or overlap, within their sheet, and can be read back', () => {
    const side = fc.integer({ min: 200, max: 2000 });
    fc.assert(
      fc.property(cells, side, side, timings, (grid, widthPx, heightPx, timing) => {
        const size = cellSizeOn(grid, { widthPx, heightPx });
        if (!size) return;
        const sheets = Array.from({ length: 300 }, (_, sheet) => `/media/a/sprites/${sheet}`);
        const geometry = { grid, cellWidthPx: size.widthPx, cellHeightPx: size.heightPx };
        const cues = storyboardCues(geometry, timing, sheets);
        for (const [index, cue] of cues.entries()) {
          expect(cue.startSeconds).toBe(cues[index - 1]?.endSeconds ?? 0);
          expect(cue.endSeconds).toBeGreaterThan(cue.startSeconds);
          expect(cue.xPx + cue.widthPx).toBeLessThanOrEqual(widthPx);
          expect(cue.yPx + cue.heightPx).toBeLessThanOrEqual(heightPx);
        }
        const last = cues.at(-1);
        if (last && timing.durationSeconds) expect(last.endSeconds).toBeCloseTo(timing.durationSeconds, 2);
        expect(parseVtt(toWebVtt(cues))).toEqual(cues);
      }),
    );
  });
});
