/** Every error code that the emulated OSS answers, with its HTTP status and its usual wording. Pure. */
const REFUSALS = {
  AccessDenied: [403, 'You have no right to access this object because of bucket acl.'],
  InvalidAccessKeyId: [403, 'The OSS Access Key Id you provided does not exist in our records.'],
  SignatureDoesNotMatch: [
    403,
    'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
  ],
  InvalidSecurityToken: [403, 'The security token you provided is invalid.'],
  SecurityTokenExpired: [403, 'The security token you provided has expired.'],
  RequestTimeTooSkewed: [403, 'The difference between the request time and the current time is too large.'],
  InvalidArgument: [400, 'The signature parameters of the URL are not valid.'],
  InvalidObjectName: [400, 'The specified object is not valid.'],
  NoSuchBucket: [404, 'The specified bucket does not exist.'],
  NoSuchKey: [404, 'The specified key does not exist.'],
  MethodNotAllowed: [405, 'The specified method is not allowed against this resource.'],
  PreconditionFailed: [412, 'At least one of the pre-conditions you specified did not hold.'],
  InvalidRange: [416, 'The requested range cannot be satisfied.'],
} as const satisfies Record<string, readonly [status: number, message: string]>;

/** The emulated OSS says no. Thrown inside the emulator and always turned into an answer. */
export class OssRefusal extends Error {
  override readonly name = 'OssRefusal';
  readonly status: number;

  /** `details` are further elements of the XML answer. */
  constructor(
    readonly code: keyof typeof REFUSALS,
    message?: string,
    readonly details: Readonly<Record<string, string>> = {},
  ) {
    const [status, usual] = REFUSALS[code];
    super(message ?? usual);
    this.status = status;
  }
}
