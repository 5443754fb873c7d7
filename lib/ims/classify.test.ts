import { describe, expect, it } from 'vitest';
import { classify } from './classify';

describe('an upstream error is told by its code', () => {
  it.each([
    ['Throttling', 400, 'throttled', 'retry'],
    ['Throttling.User', 400, 'throttled', 'retry'],
    ['Throttling.Api', 503, 'throttled', 'retry'],
    ['RequestsTooFrequent', 403, 'throttled', 'retry'],
    ['ServiceUnAvailable', 503, 'unavailable', 'retry'],
    ['ServiceUnavailable', 200, 'unavailable', 'retry'],
    ['InternalError', 500, 'unavailable', 'retry'],
    ['InvalidSecurityToken.Expired', 400, 'expiredCredentials', 'refreshCredentials'],
    ['InvalidSecurityToken.Malformed', 400, 'badCredentials', 'giveUp'],
    ['InvalidAccessKeyId.NotFound', 404, 'badCredentials', 'giveUp'],
    ['InvalidAccessKeyId.Inactive', 400, 'badCredentials', 'giveUp'],
    ['SignatureDoesNotMatch', 400, 'badCredentials', 'giveUp'],
    ['SignatureNonceUsed', 400, 'upstream', 'resign'],
    ['InvalidTimeStamp.Expired', 400, 'clockSkew', 'giveUp'],
    ['OperationDenied', 403, 'notActivated', 'giveUp'],
    ['OperationDenied.Suspended', 403, 'notActivated', 'giveUp'],
    ['Forbidden', 403, 'forbidden', 'giveUp'],
    ['Forbidden.RAM', 403, 'forbidden', 'giveUp'],
    ['NoPermission', 403, 'forbidden', 'giveUp'],
    ['InvalidParameter', 400, 'invalidId', 'bisect'],
    ['InvalidParameter.MediaIds', 400, 'invalidId', 'bisect'],
    ['InvalidMediaIds', 400, 'invalidId', 'bisect'],
    ['InvalidAction.NotFound', 404, 'upstream', 'giveUp'],
    ['InvalidVersion', 400, 'upstream', 'giveUp'],
    ['SomethingNew', 400, 'upstream', 'giveUp'],
    ['SomethingNew', 500, 'unavailable', 'retry'],
  ])('%s with status %i is %s: %s', (upstreamCode, status, code, remedy) => {
    expect(classify(upstreamCode, status)).toMatchObject({ code, remedy });
    expect(classify(upstreamCode.toUpperCase(), status)).toMatchObject({ code, remedy });
  });

  it.each([
    [502, 'unavailable'],
    [429, 'throttled'],
    [403, 'badResponse'],
    [200, 'badResponse'],
  ])('without a code, status %i is %s and worth another attempt', (status, code) => {
    expect(classify(null, status)).toEqual({ code, remedy: 'retry', retryable: true });
  });
});
