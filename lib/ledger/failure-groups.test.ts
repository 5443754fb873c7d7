import { expect, it } from 'vitest';
import type { Failure } from '../errors';
import { groupFailures } from './failure-groups';

function failed(position: number, failure: Partial<Failure>) {
  const whole: Failure = {
    code: 'throttled',
    upstreamCode: null,
    requestId: null,
    retryable: true,
    ...failure,
  };
  return { id: `id${position}`, position, failure: whole };
}

it('puts IDs together that failed in the same way, the largest group first, with every RequestId once', () => {
  const groups = groupFailures([
    failed(0, { code: 'forbidden', upstreamCode: 'Forbidden.RAM', requestId: 'A' }),
    failed(1, { upstreamCode: 'Throttling.User', requestId: 'B' }),
    failed(2, { upstreamCode: 'Throttling.User', requestId: 'C' }),
    failed(3, { upstreamCode: 'Throttling.User', requestId: 'B' }),
    failed(4, { upstreamCode: 'RequestsTooFrequent' }),
  ]);
  expect(
    groups.map(({ failure, ids, requestIds }) => [failure.upstreamCode, ids.length, requestIds]),
  ).toEqual([
    ['Throttling.User', 3, ['B', 'C']],
    ['Forbidden.RAM', 1, ['A']],
    ['RequestsTooFrequent', 1, []],
  ]);
});

it('answers no group for no failure', () => {
  expect(groupFailures([])).toEqual([]);
});
