import type { Failure } from '../errors';
import type { PlacedId } from './lookup-event';

/** An ID that was never answered, and why. */
export interface FailedId extends PlacedId {
  failure: Failure;
}

/** IDs that failed in the same way; each keeps the `RequestId` of its own call. */
export interface FailureGroup {
  key: string;
  failure: Failure;
  ids: FailedId[];
  /** The distinct `RequestId`s, in the order of the IDs. */
  requestIds: string[];
}

/** Failed IDs by code and upstream code, the largest group first. */
export function groupFailures(failed: readonly FailedId[]): FailureGroup[] {
  const groups = new Map<string, FailureGroup>();
  for (const item of failed) {
    const { failure } = item;
    const key = `${failure.code}/${failure.upstreamCode ?? ''}`;
    const group = groups.get(key) ?? { key, failure, ids: [], requestIds: [] };
    groups.set(key, group);
    group.ids.push(item);
    // The IDs of one call stand together, so comparing with the last one is nearly enough.
    if (failure.requestId && group.requestIds.at(-1) !== failure.requestId)
      group.requestIds.push(failure.requestId);
  }
  return [...groups.values()]
    .map((group) => ({ ...group, requestIds: [...new Set(group.requestIds)] }))
    .sort((a, b) => b.ids.length - a.ids.length);
}
