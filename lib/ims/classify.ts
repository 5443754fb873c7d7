import 'server-only';
import type { FailureCode } from '../errors';

/** What a failed attempt asks for. `resign` and `refreshCredentials` help once, `bisect` only calls of several IDs. */
export type Remedy = 'retry' | 'resign' | 'refreshCredentials' | 'bisect' | 'giveUp';

export interface Verdict {
  code: FailureCode;
  remedy: Remedy;
  /** Whether a person who asks again later may get an answer. */
  retryable: boolean;
}

type Rule = readonly [prefix: string, code: FailureCode, remedy: Remedy, retryable: boolean];

/**
 * Lower-case prefixes of `Code`, the first match wins. By code and never by status: IMS throttles with 403, the gateway
 * with 400. IMS: https://help.aliyun.com/document_detail/197855.html, gateway: …/document_detail/48054.html
 */
const RULES: readonly Rule[] = [
  ['throttling', 'throttled', 'retry', true],
  ['requeststoofrequent', 'throttled', 'retry', true],
  ['serviceunavailable', 'unavailable', 'retry', true],
  ['internalerror', 'unavailable', 'retry', true],
  ['invalidsecuritytoken.expired', 'expiredCredentials', 'refreshCredentials', true],
  ['invalidsecuritytoken', 'badCredentials', 'giveUp', false],
  ['missingsecuritytoken', 'badCredentials', 'giveUp', false],
  ['invalidaccesskey', 'badCredentials', 'giveUp', false],
  ['signaturedoesnotmatch', 'badCredentials', 'giveUp', false],
  ['incompletesignature', 'badCredentials', 'giveUp', false],
  ['signaturenonceused', 'upstream', 'resign', true],
  ['invalidtimestamp', 'clockSkew', 'giveUp', false],
  ['operationdenied', 'notActivated', 'giveUp', false],
  ['forbidden', 'forbidden', 'giveUp', false],
  ['nopermission', 'forbidden', 'giveUp', false],
  ['invalidaction', 'upstream', 'giveUp', false],
  ['invalidapi', 'upstream', 'giveUp', false],
  ['invalidversion', 'upstream', 'giveUp', false],
  // The gateway spells `Invalid<Parameter>`, IMS `InvalidParameter`; MediaIds is the only parameter there is.
  ['invalidparameter', 'invalidId', 'bisect', false],
  ['invalidmediaid', 'invalidId', 'bisect', false],
];

/** The verdict on an upstream error. `status` decides only where there is no code, or one that no rule knows. */
export function classify(upstreamCode: string | null, status: number): Verdict {
  const code = upstreamCode?.toLowerCase();
  const rule = code === undefined ? undefined : RULES.find(([prefix]) => code.startsWith(prefix));
  if (rule) return { code: rule[1], remedy: rule[2], retryable: rule[3] };
  if (status === 429) return { code: 'throttled', remedy: 'retry', retryable: true };
  if (status >= 500) return { code: 'unavailable', remedy: 'retry', retryable: true };
  if (code === undefined) return { code: 'badResponse', remedy: 'retry', retryable: true };
  return { code: 'upstream', remedy: 'giveUp', retryable: false };
}
