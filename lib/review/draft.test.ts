import { describe, expect, test } from 'vitest';
import { testRow } from '../assets/fixtures';
import type { Evidence } from './decision';
import { draftVerdicts, draftWithdrawals, NO_REMARKS } from './draft';

const LOOKED: Evidence = { sheet: 0, cell: 7, seconds: 3.5, file: null };

const drafts = (ids: readonly string[], seen: ReadonlyMap<string, Evidence> = new Map()) =>
  draftVerdicts({
    batchId: 'list',
    kind: 'approve',
    assets: ids.map((id) => testRow({ id, hasCover: id !== 'bare' })),
    remarks: { ...NO_REMARKS, labels: ['ad'], reason: '  ', comment: ' seen ' },
    seen,
  });

describe('a verdict', () => {
  test('carries what was looked at last of its own asset, else the cover, else nothing', () => {
    const bulk = drafts(['looked', 'covered', 'bare'], new Map([['looked', LOOKED]]));
    expect(bulk.map(({ evidence }) => evidence)).toEqual([
      LOOKED,
      { sheet: null, cell: null, seconds: null, file: null },
      null,
    ]);
  });

  test('is of a bulk when there are several, and its remarks are trimmed, blank ones null', () => {
    const bulk = drafts(['a', 'b']);
    expect(new Set(bulk.map(({ bulkId }) => bulkId)).size).toBe(1);
    expect(bulk[0]?.bulkId).not.toBeNull();
    expect(new Set(bulk.map(({ id }) => id)).size).toBe(2);
    expect(drafts(['a'])).toMatchObject([{ bulkId: null, reason: null, comment: 'seen', labels: ['ad'] }]);
  });

  test('is taken back by name, a bulk as one', () => {
    const bulk = drafts(['a', 'b']).map((draft) => ({ ...draft, reviewer: 'ada' }));
    const back = draftWithdrawals(bulk);
    expect(back.map(({ withdraws }) => withdraws)).toEqual(bulk.map(({ id }) => id));
    expect(back.map(({ mediaId }) => mediaId)).toEqual(['a', 'b']);
    expect(new Set(back.map(({ bulkId }) => bulkId)).size).toBe(1);
    expect(back[0]?.bulkId).not.toBe(bulk[0]?.bulkId);
  });
});
