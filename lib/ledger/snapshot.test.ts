import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssetRow } from '../assets/asset-row';
import { testRow } from '../assets/fixtures';
import { SENT_FIELDS } from './packed-rows';
import { compareSnapshots, type LookupChanges, writeSnapshot } from './snapshot';

const place = (ids: string[]) => ids.map((id, position) => ({ id, position }));
const FAILURE = { code: 'timeout', upstreamCode: null, requestId: null, retryable: true } as const;

function snapshot(rows: Partial<AssetRow>[], { ignored = [], failed = [] }: Record<string, string[]> = {}) {
  const after = (ids: string[], from: number) =>
    place(ids).map((one) => ({ ...one, position: one.position + from }));
  return finish(
    writeSnapshot([
      { type: 'found', rows: rows.map((row, position) => testRow({ position, ...row })) },
      { type: 'ignored', ids: after(ignored, rows.length), requestId: null },
      { type: 'failed', ids: after(failed, rows.length + ignored.length), failure: FAILURE },
    ]),
  );
}

const compare = (before: string, after: string): LookupChanges => finish(compareSnapshots(before, after));

function finish<T>(steps: Generator<void, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

describe('what changed between two look-ups', () => {
  test('each field is told by its name, the audit first, and what has none as other', () => {
    const before = snapshot([{ id: 'a', auditStatus: 'review', title: 'A', sizeBytes: 1 }, { id: 'b' }]);
    const after = snapshot([
      { id: 'a', auditStatus: 'block', title: 'B', sizeBytes: 2 },
      { id: 'b', tags: ['new'] },
    ]);
    expect(compare(before, after)).toEqual({
      changed: [
        { id: 'a', changes: ['audit', 'title', 'size'] },
        { id: 'b', changes: ['other'] },
      ],
      gone: [],
    });
  });

  test('a change of any field sent is told, and a text from the value it looks like', () => {
    const row = testRow({ id: 'a' });
    for (const field of SENT_FIELDS.filter((name) => name !== 'id' && name !== 'position')) {
      const texts = [null, 'null', 5, '5', ['x'], '["x"]', true].map((value) =>
        snapshot([{ ...row, [field]: value }]),
      );
      expect(new Set(texts).size, field).toBe(texts.length);
    }
  });

  test('an asset that was not found before is added, one that is answered without asset is gone', () => {
    const before = snapshot([{ id: 'a' }, { id: 'b' }], { ignored: ['c'] });
    const after = snapshot([{ id: 'b' }, { id: 'c' }, { id: 'd' }], { ignored: ['a'] });
    expect(compare(before, after)).toEqual({
      changed: [
        { id: 'c', changes: ['added'] },
        { id: 'd', changes: ['added'] },
      ],
      gone: ['a'],
    });
  });

  test('an ID without an answer, or no longer of the list, is not gone', () => {
    const before = snapshot([{ id: 'a' }, { id: 'b' }]);
    expect(compare(before, snapshot([], { failed: ['a'] }))).toEqual({ changed: [], gone: [] });
  });

  test('nothing changed in the same look-up, in whatever order and place its answers came', () => {
    const row = fc.record({
      id: fc.oneof(fc.uuid(), fc.string({ minLength: 1 })),
      title: fc.string(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ id }) => id }), (rows) => {
        const text = snapshot(rows);
        expect(compare(text, text)).toEqual({ changed: [], gone: [] });
        expect(compare(text, snapshot([...rows].reverse()))).toEqual({ changed: [], gone: [] });
        expect(compare('', text).changed.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
      }),
    );
  });
});
