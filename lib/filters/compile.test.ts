import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testRow } from '../assets/fixtures';
import { anyFilter } from './arbitrary-filter';
import { anyRow } from './arbitrary-row';
import { type Clock, compile, compileOne } from './compile';
import { parseQuery } from './query';

const CLOCK: Clock = { nowMs: Date.parse('2026-03-10T12:00:00Z'), zone: 'Asia/Shanghai' };

function keeps(text: string, change: Parameters<typeof testRow>[0], clock = CLOCK): boolean {
  const { filters, faults } = parseQuery(text);
  expect(faults).toEqual([]);
  expect(filters).toHaveLength(1);
  return filters.every((filter) => compileOne(filter, clock)(testRow(change)));
}

describe('a filter', () => {
  it.each([
    ['audit:review,block', { auditStatus: 'Block' }, true],
    ['audit:review', { auditStatus: 'pass' }, false],
    ['audit:pass,""', { auditStatus: null }, true],
    ['audit:*ass*', { auditStatus: 'Pass' }, true],
    ['folder:fd-a', { folderId: 'fd-A' }, false],
    ['label:ad', { auditLabel: 'terrorism, AD' }, true],
    ['label:a', { auditLabel: 'ad' }, false],
    ['label:ad,""', { auditLabel: null }, true],
    ['no:label', { auditLabel: null }, true],
    ['has:label', { auditLabel: null }, false],
    ['tag:sea&night', { tags: ['Night', 'sea', 'x'] }, true],
    ['tag:sea&night', { tags: ['sea'] }, false],
    ['tag:/^s.a$/', { tags: ['night', 'SEA'] }, true],
    ['tag:夜景', { tags: ['夜景'] }, true],
    ['title:"ｆｕｌｌ width"', { title: 'A Full Width title' }, true],
    ['title="a"', { title: 'A' }, true],
    ['title="a"', { title: 'ab' }, false],
    ['title:/x/', { title: null }, false],
    ['-title:x', { title: null }, true],
    ['no:title', { title: null }, true],
    ['text:sea', { title: null, tags: ['Sea'] }, true],
    ['/^sea$/', { title: 'x', tags: ['sea'] }, true],
    ['is:deleted', { isDeleted: true }, true],
    ['is:deleted', { isDeleted: null }, false],
    ['deleted:no', { isDeleted: null }, false],
    ['-is:deleted', { isDeleted: null }, true],
    ['no:deleted', { isDeleted: null }, true],
    ['duration:>60', { durationSeconds: 60 }, false],
    ['duration:>=60', { durationSeconds: 60 }, true],
    ['size:1MB..2MB', { sizeBytes: 2_000_000 }, true],
    ['size:1MB..<2MB', { sizeBytes: 2_000_000 }, false],
    ['size:<1MB', { sizeBytes: null }, false],
    ['no:size', { sizeBytes: null }, true],
    ['resolution:1920x1080', { widthPx: 1920, heightPx: 1080 }, true],
    ['user.project="The Salt Road"', { userData: '{"project":"the salt road"}' }, true],
    ['user.a.b:x', { userData: '{"a":[{"b":1},{"b":["y","xx"]}]}' }, true],
    ['user.a.0.b=1', { userData: '{"a":[{"b":1},{"b":2}]}' }, true],
    ['user.a.1.b=1', { userData: '{"a":[{"b":1},{"b":2}]}' }, false],
    ['user.constructor:x', { userData: '{"project":"x"}' }, false],
    ['user."__proto__".polluted=true', { userData: '{"__proto__":{"polluted":true}}' }, true],
    ['no:user.project', { userData: '{"project":""}' }, true],
    ['no:user', { userData: null }, true],
    ['no:user', { userData: '{"project":"x"}' }, false],
    // Without a path the text itself is looked at, JSON or not.
    ['user:salt', { userData: '{"project":"The Salt Road"}' }, true],
    ['user="plain words"', { userData: 'plain words' }, true],
    ['frames:>100', { sprite: null }, false],
    ['sheets:0', { sprite: null }, true],
    ['snapshots:3', { snapshotCount: 3 }, true],
    ['modified:2026-03-09', { modifiedAt: '2026-03-09T10:00:00.000Z' }, true],
    ['is:drift', { judgedAs: 'pass', auditStatus: 'review' }, true],
    ['is:drift', { judgedAs: 'pass', auditStatus: 'pass' }, false],
    ['is:drift', { judgedAs: null, auditStatus: 'block' }, true],
    ['drift:no', { judgedAs: null, auditStatus: null }, true],
    ['no:drift', { auditStatus: 'block' }, true],
    ['user:x', { userData: '{broken' }, false],
  ] as const)('%s of %j: %s', (text, change, expected) => {
    expect(keeps(text, { ...change, tags: 'tags' in change ? [...change.tags] : [] })).toBe(expected);
  });

  // In Shanghai the 10th of March begins at 16:00 UTC of the 9th.
  it.each([
    ['created:2026-03-10', '2026-03-09T16:00:00.000Z', true],
    ['created:2026-03-10', '2026-03-09T15:59:59.999Z', false],
    ['created:2026-03-10', '2026-03-10T15:59:59.999Z', true],
    ['created:>2026-03-10', '2026-03-10T16:00:00.000Z', true],
    ['created:>2026-03-10', '2026-03-10T15:59:59.999Z', false],
    ['created:<2026-03', '2026-02-28T15:59:59.999Z', true],
    ['created:<2026-03', '2026-02-28T16:00:00.000Z', false],
    ['created:2025..2026-02', '2026-02-28T15:59:59.999Z', true],
    ['created:7d', '2026-03-03T12:00:00.000Z', true],
    ['created:7d', '2026-03-03T11:59:59.999Z', false],
    ['created:7d', '2026-03-10T15:59:00.000Z', true],
    ['created:7d', '2026-03-10T16:00:00.000Z', false],
    ['created:1mo', '2026-02-10T12:00:00.000Z', true],
    ['created:3h', '2026-03-10T08:59:59.000Z', false],
  ])('%s holds of %s in Shanghai: %s', (text, createdAt, expected) => {
    expect(keeps(text, { createdAt })).toBe(expected);
  });

  it('negated keeps exactly the rows that it would else leave out', () => {
    fc.assert(
      fc.property(anyFilter, anyRow, (filter, row) => {
        const [test, inverse] = [false, true].map((isNegated) => compileOne({ ...filter, isNegated }, CLOCK));
        expect(inverse?.(row)).toBe(!test?.(row));
      }),
      { numRuns: 500 },
    );
  });

  it('switched off changes nothing, and all that are on must hold', () => {
    fc.assert(
      fc.property(fc.array(anyFilter, { maxLength: 4 }), anyRow, (filters, row) => {
        const expected = filters.every((filter) => filter.isOff || compileOne(filter, CLOCK)(row));
        expect(compile(filters, CLOCK)?.(row) ?? true).toBe(expected);
      }),
      { numRuns: 500 },
    );
    expect(compile([], CLOCK)).toBeNull();
  });
});
