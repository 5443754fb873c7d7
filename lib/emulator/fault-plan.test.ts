import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FaultPlan } from './fault-plan';
import { RESERVED_FAULTS, reservedId } from './faults';

const ordinary = '1'.repeat(32);
const next = (plan: FaultPlan, ...ids: string[]) => plan.next(ids).fault;

describe('reserved IDs', () => {
  test('an ordinary call has no fault', () => {
    const { slow, fault, unlisted, repeated } = new FaultPlan('', 1).next([ordinary]);
    expect({ slow, fault, left: unlisted.size + repeated.size }).toEqual({
      slow: false,
      fault: null,
      left: 0,
    });
  });

  test.each(RESERVED_FAULTS.filter(({ always }) => !always))(
    '$fault happens as often as its ID says',
    ({ fault }) => {
      fc.assert(
        fc.property(fc.nat(14), (times) => {
          const plan = new FaultPlan('', 1);
          const id = reservedId(fault, times);
          const happened = Array.from({ length: 16 }, () => plan.next([ordinary, id]));
          const count = happened.filter(
            (call) =>
              call.fault === fault ||
              (fault === 'slow' && call.slow) ||
              call.unlisted.has(id) ||
              call.repeated.has(id),
          ).length;
          expect(count).toBe(times);
        }),
      );
    },
  );

  test.each(RESERVED_FAULTS.filter(({ always }) => always))('$fault never ends', ({ fault }) => {
    const plan = new FaultPlan('', 1);
    expect(Array.from({ length: 20 }, () => next(plan, reservedId(fault, 1)))).toEqual(Array(20).fill(fault));
  });

  test('each ID has its own count', () => {
    const plan = new FaultPlan('', 1);
    expect(next(plan, reservedId('reset', 1, 1))).toBe('reset');
    expect(next(plan, reservedId('reset', 1, 2))).toBe('reset');
    expect(next(plan, reservedId('reset', 1, 1), reservedId('reset', 1, 2))).toBeNull();
  });

  test('IDs with the same fault in one call have it together', () => {
    const plan = new FaultPlan('', 1);
    const ids = Array.from({ length: 20 }, (_, n) => reservedId('internalError', 1, n));
    expect(plan.next(ids).fault).toBe('internalError');
    expect(plan.next(ids).fault).toBeNull();
  });

  test('different faults in one call happen one after the other, in the order of the IDs', () => {
    const plan = new FaultPlan('', 1);
    const ids = [reservedId('unlisted', 1), reservedId('html', 1), reservedId('reset', 1)];
    expect(next(plan, ...ids)).toBe('html');
    expect(next(plan, ...ids)).toBe('reset');
    expect([...plan.next(ids).unlisted]).toEqual([ids[0]]);
    expect([...plan.next(ids).unlisted]).toEqual([]);
  });

  test('a slow call can fail too', () => {
    const plan = new FaultPlan('', 1);
    expect(plan.next([reservedId('slow', 1), reservedId('reset', 1)])).toMatchObject({
      slow: true,
      fault: 'reset',
    });
    expect(plan.next([reservedId('slow', 1), reservedId('reset', 1)])).toMatchObject({
      slow: false,
      fault: null,
    });
  });

  test('counts stay bounded: after 10,000 other IDs the first begins again', () => {
    const plan = new FaultPlan('', 1);
    const first = reservedId('reset', 1, 0);
    expect([next(plan, first), next(plan, first)]).toEqual(['reset', null]);
    plan.next(Array.from({ length: 10_000 }, (_, n) => reservedId('reset', 1, n + 1)));
    expect(next(plan, first)).toBe('reset');
  });
});

describe('by chance', () => {
  const run = (spec: string, seed: number, calls = 4000) => {
    const plan = new FaultPlan(spec, seed);
    return Array.from({ length: calls }, () => plan.next([ordinary]));
  };

  test.each([0, 0.05, 0.5, 1])('a probability of %d is kept', (probability) => {
    const happened = run(`html:${probability}`, 7).filter(({ fault }) => fault === 'html').length;
    expect(Math.abs(happened / 4000 - probability)).toBeLessThan(0.02);
  });

  test('the same seed gives the same faults, another seed others', () => {
    const spec = 'throttle:0.2,reset:0.1,slow:0.3';
    expect(run(spec, 1, 200)).toEqual(run(spec, 1, 200));
    expect(run(spec, 1, 200)).not.toEqual(run(spec, 2, 200));
  });

  test('throttle and 5xx take their codes in turn', () => {
    const faults = run('throttle:1', 1, 4).map(({ fault }) => fault);
    expect(faults).toEqual([
      'requestsTooFrequent',
      'throttlingUser',
      'requestsTooFrequent',
      'throttlingUser',
    ]);
    expect(new Set(run('5xx:1', 1, 4).map(({ fault }) => fault)).size).toBe(2);
  });

  test('slow does not hide another fault', () => {
    expect(run('slow:1,reset:1', 1, 1)[0]).toMatchObject({ slow: true, fault: 'reset' });
  });

  test('an ID’s own fault comes before chance', () => {
    expect(new FaultPlan('html:1', 1).next([reservedId('poison')]).fault).toBe('poison');
  });
});
