/**
 * What can go wrong, as codes. A code crosses to the browser and the messages word it (`errors.<code>`);
 * an error's own message is for logs and never shown.
 */
export const FAILURE_CODES = [
  // IMS, classified by its error code and never by its HTTP status
  'throttled',
  'unavailable',
  'timeout',
  'connection',
  'badResponse',
  'forbidden',
  'notActivated',
  'badCredentials',
  'expiredCredentials',
  'clockSkew',
  'invalidId',
  'upstream',
  'cancelled',
  // this server
  'badRequest',
  'emptyInput',
  'tooManyIds',
  'batchNotFound',
  'viewNotFound',
  'batchChanged',
  'labelsChanged',
  'regionNotAllowed',
  'reviewerUnknown',
  'storageReadOnly',
  'storageFull',
  'storageUnavailable',
  'internal',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** A failure as the browser sees it: plain data, safe to show and to quote to support. */
export interface Failure {
  code: FailureCode;
  /** The upstream's own code, such as `RequestsTooFrequent`; null when the upstream never answered. */
  upstreamCode: string | null;
  /** The upstream's `RequestId` of the last attempt, to quote to its support; null when none was received. */
  requestId: string | null;
  /** Whether asking again later can help. */
  retryable: boolean;
}

interface AppErrorOptions {
  upstreamCode?: string | null;
  requestId?: string | null;
  retryable?: boolean;
  context?: Readonly<Record<string, unknown>>;
  cause?: unknown;
}

/** The one error type thrown on purpose. `context` is for logs: it must hold no secret and no signed URL. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly upstreamCode: string | null;
  readonly requestId: string | null;
  readonly retryable: boolean;
  readonly context: Readonly<Record<string, unknown>>;

  constructor(
    readonly code: FailureCode,
    { upstreamCode = null, requestId = null, retryable = false, context = {}, cause }: AppErrorOptions = {},
  ) {
    super(upstreamCode ? `${code} (${upstreamCode})` : code, cause === undefined ? {} : { cause });
    this.upstreamCode = upstreamCode;
    this.requestId = requestId;
    this.retryable = retryable;
    this.context = context;
  }

  /** By its name: Next gives instrumentation, pages and routes a copy each of this class, and they throw to each other. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'AppError';
  }
}

/** Any thrown value as a `Failure`. Whatever is not an `AppError` is `internal`: its text stays in the log. */
export function toFailure(error: unknown): Failure {
  if (error instanceof AppError) {
    const { code, upstreamCode, requestId, retryable } = error;
    return { code, upstreamCode, requestId, retryable };
  }
  return { code: 'internal', upstreamCode: null, requestId: null, retryable: false };
}
