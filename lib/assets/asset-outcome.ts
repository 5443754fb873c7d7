import type { Failure } from '../errors';
import type { Asset } from './asset';

/** What came of asking for one media ID. `fetchedAt` is when the upstream answered, ISO 8601 in UTC. */
export type AssetOutcome =
  | { state: 'found'; asset: Asset; requestId: string | null; fetchedAt: string }
  /** `ignored`: in the response's IgnoredList. `unaccounted`: in neither list of a successful response. */
  | { state: 'ignored' | 'unaccounted'; requestId: string | null }
  | { state: 'failed'; failure: Failure };
