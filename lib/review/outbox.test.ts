import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Decision, NewDecision } from './decision';
import { Outbox } from './outbox';
import { packPast } from './packed-past';

const draft = (id: string, mediaId = 'a'): NewDecision => ({
  id,
  batchId: 'list',
  mediaId,
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

/** A server, and a browser whose tabs share a store and a lock. */
function setup() {
  const record: Decision[] = [];
  const kept = new Map<string, NewDecision>();
  const refuses = new Set<string>();
  let isReachable = true;
  let sent = 0;
  let last = Promise.resolve();

  function recordAs(reviewer: string, drafts: readonly NewDecision[]) {
    for (const entry of drafts)
      if (!record.some(({ id }) => id === entry.id))
        record.push({
          ...entry,
          ...{ reviewer, recordedAt: '', previousHash: '', hash: '', seq: record.length + 1 },
        });
    return record.filter(({ id }) => drafts.some((entry) => entry.id === id));
  }
  const openTab = () =>
    new Outbox({
      past: { lastSeq: 0, letters: '' },
      placeOf: () => null,
      onPartial: vi.fn(),
      onLate: vi.fn(),
      reviewer: 'ada',
      onChange: vi.fn(),
      keep: {
        read: async () => [...kept.values()],
        add: (drafts) => drafts.forEach((entry) => void kept.set(entry.id, entry)),
        remove: async (ids) => ids.forEach((id) => void kept.delete(id)),
      },
      alone: (work) => {
        const done = last.then(work);
        last = done.catch(() => undefined);
        return done;
      },
      isRefusal: (error) => error instanceof Error && error.message === 'refused',
      async send(drafts) {
        if (!isReachable) throw new Error('away');
        if (drafts.some(({ id }) => refuses.has(id))) throw new Error('refused');
        sent += drafts.length;
        return recordAs('ada', drafts);
      },
    });
  return {
    ...{ record, kept, refuses, openTab, recordAs },
    sentCount: () => sent,
    setReachable: (value: boolean) => {
      isReachable = value;
    },
  };
}

test('a decision shows at once and is recorded soon', async () => {
  const { openTab, record, kept } = setup();
  const outbox = openTab();
  outbox.add([draft('1')]);
  expect(outbox.standing.get('a')).toMatchObject({ id: '1', reviewer: 'ada' });
  expect(outbox.state).toBe('saving');
  await vi.waitFor(() => expect(outbox.state).toBe('saved'));
  expect(record).toHaveLength(1);
  expect(kept.size).toBe(0);
});

test('decisions made while the server is away are kept and sent in order, once', async () => {
  const { openTab, record, kept, setReachable, sentCount } = setup();
  const outbox = openTab();
  setReachable(false);
  for (const id of ['1', '2', '3']) outbox.add([draft(id)]);
  await vi.waitFor(() => expect(outbox.state).toBe('unsaved'));
  expect(kept.size).toBe(3);
  expect(outbox.unsentCount).toBe(3);
  setReachable(true);
  await outbox.flush();
  expect(record.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(sentCount()).toBe(3);
});

test('what a closed tab left behind is shown and sent by the next', async () => {
  const { openTab, record, setReachable } = setup();
  setReachable(false);
  openTab().add([draft('1')]);
  const next = openTab();
  await next.flush();
  expect(next.standing.get('a')?.id).toBe('1');
  expect(next.state).toBe('unsaved');
  setReachable(true);
  await next.flush();
  expect(record).toHaveLength(1);
  expect(next.state).toBe('saved');
});

test('what the record refuses holds up nothing else, and can be discarded', async () => {
  const { openTab, record, kept, refuses } = setup();
  const outbox = openTab();
  refuses.add('2');
  outbox.add([draft('1', 'a'), draft('2', 'b'), draft('3', 'c')]);
  await vi.waitFor(() => expect(outbox.state).toBe('refused'));
  expect(record.map(({ id }) => id)).toEqual(['1', '3']);
  expect([...kept.keys()]).toEqual(['2']);
  await outbox.discardRefused();
  expect(outbox.state).toBe('saved');
  expect(['a', 'b', 'c'].map((id) => outbox.standing.has(id))).toEqual([true, false, true]);
  expect(kept.size).toBe(0);
});

test('the record is known up to what was read of it, not up to what was sent from here', async () => {
  const { openTab, record, recordAs } = setup();
  const outbox = openTab();
  recordAs('eve', [draft('hers', 'b')]);
  outbox.add([draft('mine')]);
  await vi.waitFor(() => expect(outbox.state).toBe('saved'));
  expect(outbox.lastSeq).toBe(0);
  outbox.learn(record);
  expect(outbox.lastSeq).toBe(2);
  expect(outbox.standing.get('b')?.reviewer).toBe('eve');
});

test('tabs that come, decide, lose the server and go lose nothing, double nothing and reorder nothing', async () => {
  const step = fc.constantFrom('add one', 'add two', 'flush one', 'flush two', 'reopen one', 'away', 'back');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const { openTab, record, kept, setReachable } = setup();
      const tabs = { one: openTab(), two: openTab() };
      const made: Record<'one' | 'two', string[]> = { one: [], two: [] };
      for (const [index, act] of steps.entries()) {
        const tab = act.endsWith('one') ? 'one' : 'two';
        if (act.startsWith('add')) {
          made[tab].push(`${tab} ${index}`);
          tabs[tab].add([draft(`${tab} ${index}`, `asset ${index}`)]);
        } else if (act.startsWith('flush')) await tabs[tab].flush();
        else if (act === 'reopen one') tabs.one = openTab();
        else setReachable(act === 'back');
      }
      setReachable(true);
      await tabs.one.flush();
      await tabs.two.flush();
      await vi.waitFor(() => expect(kept.size).toBe(0));
      const ids = record.map(({ id }) => id);
      expect(ids.filter((id) => id.startsWith('one'))).toEqual(made.one);
      expect(ids.filter((id) => id.startsWith('two'))).toEqual(made.two);
    }),
    { numRuns: 100 },
  );
});

describe('where a page knows what stands and not yet who said it', () => {
  const LIST = ['a', 'b', 'c'];

  /** A tab of Ada's on a record of which it has only the letters; rows come in by `place`. */
  function openLate(entries: readonly Decision[], places = new Map(LIST.map((id, n) => [id, n]))) {
    const live = entries.flatMap(({ kind, ...entry }) => (kind === 'withdraw' ? [] : [{ ...entry, kind }]));
    const onPartial = vi.fn();
    const outbox = new Outbox({
      past: { lastSeq: entries.at(-1)?.seq ?? 0, letters: packPast(LIST, live, 'ada') },
      placeOf: (id) => places.get(id) ?? null,
      onPartial,
      onLate: vi.fn(),
      reviewer: 'ada',
      onChange: vi.fn(),
      keep: { read: async () => [], add: vi.fn(), remove: async () => undefined },
      alone: (work) => work(),
      isRefusal: () => false,
      send: async () => [],
    });
    return { outbox, onPartial, places };
  }
  const recorded = (seq: number, change: Partial<Decision>): Decision => ({
    ...draft(`${seq}`, change.mediaId),
    ...{ seq, reviewer: 'ada', recordedAt: '', previousHash: '', hash: '', ...change },
  });
  const own = recorded(1, { mediaId: 'a', kind: 'reject' });
  const hers = recorded(2, { mediaId: 'b', kind: 'skip', reviewer: 'eve' });

  test('a verdict stands, a newer one stands over it, and gives it back when it is withdrawn', () => {
    const { outbox, onPartial } = openLate([own, hers]);
    expect(LIST.map((id) => outbox.standing.kindOf(id))).toEqual(['reject', 'skip', null]);
    outbox.learn([recorded(3, { mediaId: 'b' })]);
    expect(outbox.standing.kindOf('b')).toBe('approve');
    outbox.learn([recorded(4, { mediaId: 'b', kind: 'withdraw', withdraws: '3' })]);
    expect(outbox.standing.kindOf('b')).toBe('skip');
    expect(onPartial).toHaveBeenCalledWith(['b']);
  });

  test.each([
    ['is shown', true],
    ['is still looked up', false],
  ])(
    'a verdict from before that is taken back while its asset %s is asked for, and is gone',
    (_, isShown) => {
      const { outbox, onPartial, places } = openLate([own, hers], new Map(isShown ? [['b', 1]] : []));
      const news = recorded(3, { mediaId: 'b', kind: 'withdraw', withdraws: '2', reviewer: 'eve' });
      outbox.learn([news]);
      expect(onPartial).toHaveBeenCalledWith(['b']);
      outbox.complete(['b'], [hers, news]);
      places.set('b', 1);
      expect(outbox.standing.has('b')).toBe(false);
    },
  );

  test('an undo waits for the decision that it takes back, and is over when there is none', () => {
    const { outbox } = openLate([own, hers]);
    expect([outbox.canUndo, outbox.knowsLastOwn, outbox.ownBefore]).toEqual([true, false, 3]);
    // Looked at, and not for that the one that was made last.
    outbox.complete(['a'], [own]);
    expect(outbox.knowsLastOwn).toBe(false);
    outbox.complete(['a'], [own], null);
    expect(outbox.knowsLastOwn).toBe(true);
    expect(outbox.standing.lastUndoable('ada')).toEqual([own]);
    outbox.learn([recorded(3, { mediaId: 'a', kind: 'withdraw', withdraws: '1' })]);
    expect(outbox.canUndo).toBe(false);
    expect(outbox.standing.has('a')).toBe(false);
  });

  test('a list without verdicts of the reviewer has nothing to undo, and nothing to ask for', () => {
    const { outbox } = openLate([hers]);
    expect([outbox.canUndo, outbox.knowsLastOwn, outbox.ownBefore]).toEqual([false, true, null]);
  });
});
