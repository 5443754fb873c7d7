import type { Fault } from './faults';
import { Refusal } from './ims-refusal';
import type { Outcome } from './reply';

interface Answered {
  /** The answer's JSON text; called only when something of it is sent. */
  answer: () => string;
  requestId: string;
  delayMs: number;
}

const HTML_PAGE = `<!DOCTYPE html>
<html><head><title>502 Bad Gateway</title></head>
<body><center><h1>502 Bad Gateway</h1></center><hr><center>Tengine</center></body></html>
`;

/**
 * The call's outcome under a fault, or the plain answer when there is none. Pure.
 * @throws {Refusal} for the faults that are error codes
 */
export function faultOutcome(fault: Fault | null, { answer, requestId, delayMs }: Answered): Outcome {
  const json = (body: string): Outcome => ({
    kind: 'reply',
    delayMs,
    reply: {
      status: 200,
      headers: { 'content-type': 'application/json;charset=utf-8', 'x-acs-request-id': requestId },
      body,
    },
  });
  switch (fault) {
    case null:
    case 'slow':
    case 'unlisted':
    case 'repeated':
      return json(answer());
    case 'truncated': {
      const text = answer();
      return json(text.slice(0, Math.floor(text.length / 2)));
    }
    case 'html':
      return {
        kind: 'reply',
        delayMs,
        reply: { status: 502, headers: { 'content-type': 'text/html' }, body: HTML_PAGE },
      };
    case 'reset':
      return { kind: 'reset', delayMs };
    case 'silent':
      return { kind: 'silence' };
    case 'requestsTooFrequent':
      throw new Refusal('RequestsTooFrequent', { retryAfterMs: 300 });
    case 'throttlingUser':
      throw new Refusal('Throttling.User');
    case 'serviceUnavailable':
      throw new Refusal('ServiceUnAvailable');
    case 'internalError':
      throw new Refusal('InternalError');
    case 'expiredToken':
      throw new Refusal('InvalidSecurityToken.Expired');
    case 'poison':
      throw new Refusal('InvalidParameter');
    case 'notActivated':
      throw new Refusal('OperationDenied');
    case 'clockSkew':
      throw new Refusal('InvalidTimeStamp.Expired');
    case 'nonceUsed':
      throw new Refusal('SignatureNonceUsed');
    case 'forbidden':
      throw new Refusal('Forbidden.RAM', { extra: { AccessDeniedDetail: ACCESS_DENIED } });
  }
}

const ACCESS_DENIED = {
  AuthAction: 'ice:BatchGetYikeAssetMediaInfos',
  AuthPrincipalType: 'SubUser',
  AuthPrincipalOwnerId: '1234567890123456',
  AuthPrincipalDisplayName: '212345678901234567',
  NoPermissionType: 'ImplicitDeny',
  PolicyType: 'AccountLevelIdentityBasedPolicy',
  EncodedDiagnosticMessage: 'AQEAAAAAZ0=',
};
