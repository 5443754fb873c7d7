import { z } from 'zod';
import { FAILURE_CODES, type FailureCode } from '../errors';
import type { AssetOutcome } from './asset-outcome';

/** The request header by which the proxy hands an asset page what it found; a browser's own value is deleted. */
export const ASSET_OUTCOME_HEADER = 'x-contact-sheet-outcome';

type AbsentOutcome = Exclude<AssetOutcome, { state: 'found' }>;

const schema = z.union([
  z.object({ state: z.enum(['ignored', 'unaccounted']), requestId: z.string().nullable() }),
  z.object({
    state: z.literal('failed'),
    failure: z.object({
      code: z.enum(FAILURE_CODES),
      upstreamCode: z.string().nullable(),
      requestId: z.string().nullable(),
      retryable: z.boolean(),
    }),
  }),
]);

export function encodeOutcome(outcome: AbsentOutcome): string {
  return encodeURIComponent(JSON.stringify(outcome));
}

/** The outcome that the proxy set, or null when the page has to ask by itself. */
export function decodeOutcome(header: string | null): AbsentOutcome | null {
  return header === null ? null : schema.parse(JSON.parse(decodeURIComponent(header)));
}

const FAILURE_STATUS: Partial<Record<FailureCode, number>> = {
  forbidden: 403,
  notActivated: 403,
  invalidId: 400,
  badRequest: 400,
  regionNotAllowed: 400,
  timeout: 504,
  badResponse: 502,
  badCredentials: 502,
  expiredCredentials: 502,
  clockSkew: 502,
};

/** The HTTP status of an asset's page. */
export function outcomeStatus(outcome: AssetOutcome): number {
  if (outcome.state === 'found') return 200;
  if (outcome.state === 'failed') return FAILURE_STATUS[outcome.failure.code] ?? 503;
  return 404;
}
