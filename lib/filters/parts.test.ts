import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testRow } from '../assets/fixtures';
import { addFilter } from './add-filter';
import { cellFilters } from './edit-filters';
import type { Facets } from './facets';
import { patternFault, patternTest } from './pattern';
import { dayOf, endOfDay, isPeriod, periodBounds, timeBefore } from './periods';
import { printFilter } from './print-filter';
import { parseQuery } from './query';
import { pathAt, suggest } from './suggest';
import { formatAmount, parseAmount } from './units';

describe('amounts', () => {
  it.each([
    ['1.5MB', 'bytes', 1_500_000],
    ['1 MiB', 'bytes', 1_048_576],
    ['90', 'seconds', 90],
    ['1:30', 'seconds', 90],
    ['1:02:03.5', 'seconds', 3723.5],
    ['1m30s', 'seconds', 90],
    ['2h', 'seconds', 7200],
    ['4Mbps', 'kbps', 4000],
    ['720px', 'pixels', 720],
    ['', 'seconds', null],
    ['-1', 'bytes', null],
    ['1e999', 'bytes', null],
    ['5 bananas', 'count', null],
    ['constructor', 'bytes', null],
  ] as const)('%j in %s are %j', (text, unit, expected) => {
    expect(parseAmount(text, unit)).toBe(expected);
  });

  it('are written as short as can be, and read back as they were', () => {
    expect([1e6, 1_500_000, 500_000, 123, 191].map((bytes) => formatAmount(bytes, 'bytes'))).toEqual([
      '1MB',
      '1.5MB',
      '500kB',
      '123',
      '191',
    ]);
    const unit = fc.constantFrom('seconds', 'bytes', 'kbps', 'pixels', 'count');
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e15, noNaN: true }), unit, (value, of) => {
        expect(parseAmount(formatAmount(value, of), of)).toBe(Math.abs(value));
      }),
    );
  });
});

describe('periods', () => {
  it.each(['2026', '2026-02', '2024-02-29', '2026-12-31T23:59'])('%s is one', (text) => {
    expect(isPeriod(text)).toBe(true);
  });

  it.each(['', '26', '2026-13', '2026-02-29', '2026-1-1', '2026-01-01T24:00', '3026'])(
    '%j is none',
    (text) => {
      expect(isPeriod(text)).toBe(false);
    },
  );

  const iso = (ms: number) => new Date(ms).toISOString();

  it.each([
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['2026-02', 'Asia/Shanghai', '2026-01-31T16:00:00.000Z', '2026-02-28T16:00:00.000Z'],
    ['2026', 'America/New_York', '2026-01-01T05:00:00.000Z', '2027-01-01T05:00:00.000Z'],
    ['2026-06-01T10:30', 'Asia/Kathmandu', '2026-06-01T04:45:00.000Z', '2026-06-01T04:46:00.000Z'],
  ])('%s in %s is from %s to %s', (text, zone, start, end) => {
    const { startMs, endMs } = periodBounds(text, zone);
    expect([iso(startMs), iso(endMs)]).toEqual([start, end]);
  });

  it('goes back by the calendar, over a change of clocks and short months', () => {
    const now = Date.parse('2026-03-31T10:00:00Z');
    expect(iso(timeBefore(now, 7, 'd', 'Europe/Berlin'))).toBe('2026-03-24T11:00:00.000Z');
    expect(iso(timeBefore(now, 1, 'mo', 'Europe/Berlin'))).toBe('2026-02-28T11:00:00.000Z');
    expect(iso(timeBefore(now, 2, 'y', 'UTC'))).toBe('2024-03-31T10:00:00.000Z');
    expect(iso(timeBefore(now, 36, 'h', 'UTC'))).toBe('2026-03-29T22:00:00.000Z');
    expect(iso(endOfDay(now, 'Asia/Shanghai'))).toBe('2026-03-31T16:00:00.000Z');
    expect(dayOf(Date.parse('2026-03-31T20:00:00Z'), 'Asia/Shanghai')).toBe('2026-04-01');
  });
});

describe('patterns', () => {
  it.each([
    '^a.*b.*$',
    '\\d{3}-\\d+',
    '(jpg|png)$',
    '^(ad|logo)?_\\d+',
    'a{1,9}b{1,9}c{1,9}',
    '[*+]{3}',
    '(?:ab)+',
    '(\\d{2}:)+',
    'a+?',
    '\\-',
    '(?<x>a)\\p{L}',
    '(?=a)',
    'a{',
  ])('%s may run', (pattern) => {
    expect(patternFault(pattern)).toBeNull();
  });

  it.each([
    ['', 'empty'],
    ['a'.repeat(201), 'long'],
    ['(', 'invalid'],
    ['(a+)+', 'slow'],
    ['(a|a)*', 'slow'],
    ['((a+)b)*', 'slow'],
    ['(a{2,})+', 'slow'],
    ['(a?){20}', 'slow'],
    ['(?:a{0,9}){9}x', 'slow'],
    ['a?'.repeat(30), 'slow'],
    ['(.)\\1', 'slow'],
    ['(?<x>.)\\k<x>', 'slow'],
    ['.*.*.*x', 'slow'],
    ['(a|a)(a|a)(a|a)a*a*b', 'slow'],
    ['(?<x>a*)*', 'slow'],
    ['[)]*(?:[(]a*)+', 'slow'],
  ])('%s may not: %s', (pattern, fault) => {
    expect(patternFault(pattern)).toBe(fault);
    expect(patternTest(pattern)('aaa')).toBe(false);
  });

  it.each(['\\w*\\w*!', '(a|a)a*a*b', '(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)(a|a)x', 'a{0,9}a{0,9}a{0,9}x'])(
    '%s, among the worst that may run, comes to an end',
    (pattern) => {
      expect(patternFault(pattern)).toBeNull();
      const begunAt = performance.now();
      expect(patternTest(pattern)('a'.repeat(100_000))).toBe(false);
      expect(performance.now() - begunAt).toBeLessThan(5000);
    },
  );

  it('look without case', () => {
    expect(patternTest('RAIN')('first rain')).toBe(true);
  });
});

describe('suggestions', () => {
  const facets: Facets = new Map([
    [
      'audit',
      [
        { value: 'pass', count: 9 },
        { value: 'review', count: 2 },
        { value: '', count: 1 },
      ],
    ],
    [
      'label',
      [
        { value: 'ad', count: 3 },
        { value: 'two words', count: 1 },
      ],
    ],
  ]);
  const inserts = (text: string) => suggest(text, text.length, facets).items.map(({ insert }) => insert);

  it('are fields by any name, then values of all fields', () => {
    expect(inserts('aud')).toEqual(['audit:']);
    expect(inserts('rev')).toEqual(['audit:', 'audit:review']);
    expect(inserts('-fav')).toEqual(['favourite']);
    expect(inserts('fav')).toEqual(['is:favourite']);
    expect(inserts('is:de')).toEqual(['deleted']);
    expect(inserts('pass rain')).toEqual([]);
  });

  it('are the values that the list contains, those chosen left out', () => {
    expect(inserts('audit:')).toEqual(['pass', 'review']);
    expect(inserts('x audit:pass,r')).toEqual(['review']);
    expect(inserts('audit:pass,')).toEqual(['review']);
    expect(inserts('label:"two')).toEqual(['"two words"']);
    expect(inserts('nothing:a')).toEqual([]);
  });

  it('are the paths into UserData, by their end or from their start', () => {
    const paths: Facets = new Map([
      [
        'user',
        [
          { value: 'project', count: 4 },
          { value: 'reviewers."full name"', count: 1 },
          { value: '', count: 2 },
        ],
      ],
    ]);
    const at = (text: string) => suggest(text, text.length, paths);
    expect(at('proj').items).toMatchObject([
      { insert: 'project:', value: null },
      { insert: 'user.project:', count: 4 },
    ]);
    expect(at('rain -user.rev')).toMatchObject({
      start: 6,
      items: [{ insert: 'user.reviewers."full name":' }],
    });
    expect(at('-user:p')).toMatchObject({ start: 1, end: 7, items: [{ insert: 'user.project:' }] });
  });

  it('behind a path are the values at it, those that begin with what is typed first', () => {
    const values = [
      { value: 'Old Salt', count: 3 },
      { value: 'The Salt Road', count: 2 },
      { value: 'Salt, again', count: 1 },
      { value: '', count: 9 },
    ];
    const at = (text: string) => suggest(text, text.length, new Map(), undefined, values);
    expect(pathAt('rain -user.by."full name"=s', 27)).toMatchObject({
      path: ['by', 'full name'],
      typed: 's',
    });
    expect(at('rain -user.project:salt')).toMatchObject({
      start: 19,
      end: 23,
      items: [{ insert: '"Salt, again"' }, { insert: '"Old Salt"' }, { insert: '"The Salt Road"', count: 2 }],
    });
    expect(at('user.project="the').items).toMatchObject([{ value: 'The Salt Road' }]);
    for (const text of ['user:p', 'title.a:b', 'user.project', 'user.:x', 'rain'])
      expect(pathAt(text, text.length)).toBeNull();
  });

  it('takes a name of several words for one part while the line holds nothing else', () => {
    const wording = {
      field: (id: string) => (id === 'user' ? 'User data' : id),
      value: (_: string, v: string) => v,
    };
    const at = (text: string) => suggest(text, text.length, facets, wording);
    expect(at('User da')).toMatchObject({ start: 0, end: 7, items: [{ field: 'user', insert: 'user:' }] });
    expect(at('rain User da')).toMatchObject({ start: 10 });
  });

  it('say what they replace, and know the reader’s words', () => {
    expect(suggest('rain label:ad,lo dusk', 16, facets)).toMatchObject({ start: 14, end: 16 });
    const wording = {
      field: () => '',
      value: (_: string, value: string) => (value === 'pass' ? '通过' : value),
    };
    expect(suggest('audit:通', 7, facets, wording).items).toMatchObject([{ value: 'pass', count: 9 }]);
  });
});

describe('the filter of a cell', () => {
  const row = testRow({
    title: 'Rain, "night"',
    auditLabel: 'ad, logo',
    widthPx: 1920,
    heightPx: 1080,
    sizeBytes: 1_500_000,
    createdAt: '2026-03-31T20:00:00.000Z',
    modifiedAt: '2026-04-01T20:00:00.000Z',
    snapshotCount: 2,
    userData: '{"project":"The Salt Road","by":[{"name":"Lin"},{"name":"Wu"}]}',
  });
  it.each([
    ['title', 'title="Rain, \\"night\\""'],
    ['auditStatus', 'audit:pass'],
    ['auditLabel', 'label:ad label:logo label:ad&logo'],
    ['resolution', 'resolution:1920x1080'],
    ['size', 'size:1.5MB'],
    ['duration', 'no:duration'],
    ['createdAt', 'created:2026-04-01'],
    ['tags', 'no:tag'],
    ['cover', 'cover:no'],
    ['modifiedAt', 'modified:2026-04-02'],
    ['tileCount', 'sheets:0'],
    ['snapshots', 'snapshots:2'],
    ['userData', 'user.project="The Salt Road" user.by.name=Lin user.by.name=Wu'],
  ] as const)('%s is %s', (column, expected) => {
    const filters = cellFilters(column, row, 'Asia/Shanghai');
    expect(filters.map(printFilter).join(' ')).toBe(expected);
  });

  it('is none for the place in the paste', () => {
    expect(cellFilters('position', row, 'UTC')).toEqual([]);
  });

  it.each([
    ['audit:pass', 'label:ad', 'audit:pass label:ad'],
    ['~audit:pass', 'audit:pass', 'audit:pass'],
    ['-label:ad', '-label:logo', '-label:ad,logo'],
    ['~-label:ad', '-label:logo', '~-label:ad -label:logo'],
    ['label:ad', 'label:logo', 'label:ad label:logo'],
  ])('joins %s as %s to %s', (filters, added, expected) => {
    const [filter] = parseQuery(added).filters;
    const joined = filter ? addFilter(parseQuery(filters).filters, filter) : [];
    expect(joined.map(printFilter).join(' ')).toBe(expected);
  });
});
