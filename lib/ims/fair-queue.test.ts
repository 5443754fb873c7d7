import { describe, expect, it } from 'vitest';
import { FairQueue, type Lane, type Waiter } from './fair-queue';

const waiter = (lane: Lane, lookupId: string): Waiter => ({
  priority: { lane, lookupId },
  start: () => undefined,
});

describe('the fair queue', () => {
  it('lets lists take turns, however much each has waiting', () => {
    const queue = new FairQueue();
    for (const id of ['a', 'a', 'a', 'b', 'c', 'b']) queue.add(waiter('bulk', id));
    const order = Array.from({ length: 6 }, () => queue.take('bulk')?.priority.lookupId);
    expect(order).toEqual(['a', 'b', 'c', 'a', 'b', 'a']);
    expect(queue.take('bulk')).toBeUndefined();
    expect(queue.size('bulk')).toBe(0);
  });

  it('serves single assets in the order they came', () => {
    const queue = new FairQueue();
    const [first, second] = [waiter('interactive', ''), waiter('interactive', '')];
    queue.add(first);
    queue.add(second);
    expect([queue.take('interactive'), queue.take('interactive')]).toEqual([first, second]);
  });

  it('forgets who leaves, and leaving twice does no harm', () => {
    const queue = new FairQueue();
    const [gone, stays] = [waiter('bulk', 'a'), waiter('bulk', 'a')];
    queue.add(gone);
    queue.add(stays);
    queue.remove(gone);
    queue.remove(gone);
    expect(queue.size('bulk')).toBe(1);
    expect(queue.take('bulk')).toBe(stays);
  });

  it('moves a call of a list to the front when somebody looks at one of its assets', () => {
    const queue = new FairQueue();
    const [before, wanted] = [waiter('bulk', 'a'), waiter('bulk', 'a')];
    queue.add(before);
    queue.add(wanted);
    queue.promote(wanted.priority);
    queue.promote(wanted.priority);
    expect(queue.take('interactive')).toBe(wanted);
    expect(queue.take('bulk')).toBe(before);
    queue.promote({ lane: 'bulk', lookupId: 'unknown' });
  });
});
