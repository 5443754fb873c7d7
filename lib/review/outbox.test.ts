import { expect, test, vi } from 'vitest';
import type { Decision, NewDecision } from './decision';
import { Outbox } from './outbox';

const draft = (n: number): NewDecision => ({
  id: `decision ${n}`,
  batchId: 'list',
  mediaId: 'a',
  kind: 'approve',
  withdraws: null,
  bulkId: null,
  labels: [],
  reason: null,
  comment: null,
  evidence: null,
  auditStatus: null,
  decidedAt: '2026-01-01T00:00:00.000Z',
});

function setup({ stored = [] }: { stored?: NewDecision[] } = {}) {
  const record: Decision[] = [];
  let isReachable = true;
  let kept: readonly NewDecision[] = stored;
  const outbox = new Outbox({
    recorded: [],
    onChange: vi.fn(),
    keep: {
      read: () => [...kept],
      write: (drafts) => {
        kept = [...drafts];
      },
    },
    async send(drafts) {
      if (!isReachable) throw new Error('away');
      const chain = { reviewer: 'ada', recordedAt: '', previousHash: '', hash: '' };
      for (const entry of drafts) {
        if (record.some(({ id }) => id === entry.id)) continue;
        record.push({ ...entry, ...chain, seq: record.length + 1 });
      }
      return record.filter(({ id }) => drafts.some((entry) => entry.id === id));
    },
  });
  return {
    outbox,
    record,
    kept: () => kept,
    setReachable: (value: boolean) => {
      isReachable = value;
    },
  };
}

test('a decision shows at once and is recorded soon', async () => {
  const { outbox, record, kept } = setup();
  outbox.add([draft(1)]);
  expect(outbox.entries('ada').map(({ id }) => id)).toEqual(['decision 1']);
  expect(outbox.state).toBe('saving');
  await vi.waitFor(() => expect(outbox.state).toBe('saved'));
  expect(record).toHaveLength(1);
  expect(kept()).toEqual([]);
  expect(outbox.lastSeq).toBe(1);
});

test('decisions made while the server is away are kept and sent in order, once', async () => {
  const { outbox, record, kept, setReachable } = setup();
  setReachable(false);
  for (const n of [1, 2, 3]) outbox.add([draft(n)]);
  await vi.waitFor(() => expect(outbox.state).toBe('unsaved'));
  expect(kept()).toHaveLength(3);
  expect(outbox.unsentCount).toBe(3);
  setReachable(true);
  await outbox.flush();
  expect(record.map(({ id }) => id)).toEqual(['decision 1', 'decision 2', 'decision 3']);
  expect(outbox.entries('ada')).toHaveLength(3);
});

test('what a closed tab left behind is unsaved until it is sent', async () => {
  const { outbox, record } = setup({ stored: [draft(1)] });
  outbox.restore();
  expect(outbox.state).toBe('unsaved');
  await outbox.flush();
  expect(record).toHaveLength(1);
  expect(outbox.state).toBe('saved');
});
