import 'server-only';
import { outcomeStatus } from '../assets/outcome-header';
import { type FailureCode, toFailure } from '../errors';
import type { ApiError } from './schemas';

/** A refusal with its status. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  constructor(
    readonly status: number,
    readonly body: ApiError,
  ) {
    super(body.code);
  }
}

/** Failures of this server; those of the upstream have the status of an asset's page. */
const STATUS: Partial<Record<FailureCode, number>> = {
  emptyInput: 400,
  tooManyIds: 400,
  batchNotFound: 404,
  reviewerUnknown: 403,
  viewNotFound: 404,
  internal: 500,
};

/** Any thrown value as a refusal. What is no refusal and no known failure is `internal`, and its text stays in the log. */
export function toRefusal(error: unknown): ApiRefusal {
  if (error instanceof ApiRefusal) return error;
  const failure = toFailure(error);
  const status = STATUS[failure.code] ?? outcomeStatus({ state: 'failed', failure });
  return new ApiRefusal(status, { code: failure.code, requestId: failure.requestId });
}
