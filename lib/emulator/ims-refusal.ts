/**
 * Every error code that the emulated gateway and IMS answer, with its HTTP status and its wording.
 * From the error tables of IMS and of Alibaba Cloud's RPC gateway. Pure.
 */
const REFUSALS = {
  MissingAction: [400, 'Action is mandatory for this action.'],
  MissingVersion: [400, 'Version is mandatory for this action.'],
  MissingParameter: [400, 'The required parameter is missing.'],
  MissingSignatureNonce: [400, 'SignatureNonce is mandatory for this action.'],
  MissingSecurityToken: [400, 'SecurityToken is mandatory for this action.'],
  InvalidVersion: [400, 'Specified parameter Version is not valid.'],
  'InvalidAction.NotFound': [404, 'Specified api is not found, please check your url and method.'],
  InvalidParameter: [400, 'The specified parameter is not valid.'],
  IncompleteSignature: [400, 'The request signature does not conform to Alibaba Cloud standards.'],
  SignatureDoesNotMatch: [400, 'Specified signature does not match our calculation.'],
  SignatureNonceUsed: [400, 'Specified signature nonce was used already.'],
  'InvalidAccessKeyId.NotFound': [404, 'Specified access key is not found.'],
  'InvalidTimeStamp.Format': [400, 'Specified time stamp or date value is not well formatted.'],
  'InvalidTimeStamp.Expired': [400, 'Specified time stamp or date value is expired.'],
  'InvalidSecurityToken.Expired': [400, 'Specified SecurityToken is expired.'],
  'InvalidSecurityToken.Malformed': [400, 'Specified SecurityToken is malformed.'],
  'InvalidSecurityToken.MismatchWithAccessKey': [400, 'Specified SecurityToken mismatch with the AccessKey.'],
  OperationDenied: [403, 'The operation is denied. The service has not been activated.'],
  'Forbidden.RAM': [403, 'User not authorized to operate on the specified resource.'],
  RequestsTooFrequent: [403, 'Requests are too frequent, please try again later.'],
  'Throttling.User': [400, 'Request was denied due to user flow control.'],
  ResourceNotFound: [404, 'The specified resource is not found.'],
  InternalError: [500, 'The request processing has failed due to some unknown error.'],
  ServiceUnAvailable: [503, 'The request has failed due to a temporary failure of the server.'],
} as const satisfies Record<string, readonly [status: number, message: string]>;

export type RefusalCode = keyof typeof REFUSALS;

interface RefusalOptions {
  /** Instead of the code's usual wording. */
  message?: string;
  /** Further members of the error's body. */
  extra?: Readonly<Record<string, unknown>>;
  /** Sent as `x-acs-retry-after`. */
  retryAfterMs?: number;
}

/** The emulated service says no. Thrown inside the emulator and always turned into an answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly retryAfterMs: number | null;

  constructor(
    readonly code: RefusalCode,
    { message, extra = {}, retryAfterMs }: RefusalOptions = {},
  ) {
    const [status, usual] = REFUSALS[code];
    super(message ?? usual);
    this.status = status;
    this.extra = extra;
    this.retryAfterMs = retryAfterMs ?? null;
  }
}
