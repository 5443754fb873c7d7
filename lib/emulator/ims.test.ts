import { describe, expect, test } from 'vitest';
import type { WireRequest } from './acs3';
import { RESERVED_FAULTS, reservedId } from './faults';
import { answerCall, type ImsWorld } from './ims';
import { NOW, signedCall, stubCatalogue, stubWorld } from './testing';

const [first = '', second = ''] = stubCatalogue.sampleIds();
const lookup = (...ids: string[]) => signedCall({ query: { MediaIds: ids.join() } });

function reply(world: ImsWorld, request: WireRequest) {
  const outcome = answerCall(world, request);
  if (outcome.kind !== 'reply') throw new Error(`expected an answer, not ${outcome.kind}`);
  return { ...outcome.reply, delayMs: outcome.delayMs };
}

function refusal(world: ImsWorld, request: WireRequest) {
  const { status, body, headers } = reply(world, request);
  return { status, headers, error: JSON.parse(body) };
}

describe('answers', () => {
  test('are JSON with the RequestId in the body and in the header', () => {
    const { status, headers, body } = reply(stubWorld(), lookup(first));
    expect({ status, headers }).toEqual({
      status: 200,
      headers: {
        'content-type': 'application/json;charset=utf-8',
        'x-acs-request-id': '4A3C9F60-0000-4000-8000-000000000001',
      },
    });
    expect(JSON.parse(body)).toEqual({
      RequestId: '4A3C9F60-0000-4000-8000-000000000001',
      MediaInfos: [stubCatalogue.assetFor(first).batchItem],
      IgnoredList: [],
    });
  });

  test('are the same to POST and GET, query and form, and both product versions', () => {
    const query = { MediaIds: [first, second].join() };
    const requests = [
      signedCall({ query }),
      signedCall({ query, method: 'GET' }),
      signedCall({ query, version: '2026-03-19' }),
      signedCall({ body: `MediaIds=${first}%2C${second}` }),
      signedCall({
        body: `MediaIds=${first},${second}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
      }),
    ];
    expect(new Set(requests.map((request) => reply(stubWorld(), request).body)).size).toBe(1);
  });

  test('go to the old naming of operations too: parameters Action and Version', () => {
    const named = { Action: 'BatchGetYikeAssetMediaInfos', Version: '2020-11-09' };
    const request = signedCall({ action: '', version: '', query: { ...named, MediaIds: first } });
    expect(JSON.parse(reply(stubWorld(), request).body).MediaInfos).toHaveLength(1);
  });

  test('take as long as the world says', () => {
    expect(reply(stubWorld({ latencyMs: 50 }), lookup(first)).delayMs).toBe(50);
    expect(reply(stubWorld({ latencyMs: 50 }), lookup(reservedId('slow'))).delayMs).toBe(3050);
    expect(reply(stubWorld({ latencyMs: 50 }), lookup('a b')).delayMs).toBe(50);
  });
});

describe('refusals', () => {
  test('have the members and headers of the real ones', () => {
    const { status, headers, error } = refusal(stubWorld(), lookup('a b'));
    expect(status).toBe(400);
    expect(headers['x-acs-request-id']).toBe(error.RequestId);
    expect(error).toEqual({
      RequestId: '4A3C9F60-0000-4000-8000-000000000001',
      HostId: 'ice.cn-shanghai.aliyuncs.com',
      Code: 'InvalidParameter',
      Message: 'The specified parameter MediaIds is not valid.',
      Recommend:
        'https://api.aliyun.com/troubleshoot?q=InvalidParameter&product=ice&requestId=4A3C9F60-0000-4000-8000-000000000001',
    });
  });

  test('are XML to who does not accept JSON by name', () => {
    const { headers, body } = reply(
      stubWorld(),
      signedCall({ headers: { accept: '*/*' }, query: { MediaIds: '<' } }),
    );
    expect(headers['content-type']).toBe('text/xml;charset=utf-8');
    expect(body).toMatch(/^<\?xml[^>]*\?>\n<Error>[\s\S]*<Code>InvalidParameter<\/Code>[\s\S]*<\/Error>\n$/);
  });

  test.each([
    ['no operation', signedCall({ action: '' }), 400, 'MissingAction'],
    ['no version', signedCall({ version: '' }), 400, 'MissingVersion'],
    ['another version', signedCall({ version: '2017-03-21' }), 400, 'InvalidVersion'],
    ['another operation', signedCall({ action: 'SearchMedia' }), 404, 'InvalidAction.NotFound'],
    ['no parameter', signedCall(), 400, 'MissingParameter'],
    [
      'parameters as JSON',
      signedCall({ body: '{"MediaIds":"a"}', headers: { 'content-type': 'application/json' } }),
      400,
      'MissingParameter',
    ],
    [
      'an unknown asset',
      signedCall({ action: 'GetYikeAssetMediaInfo', query: { MediaId: 'abc' } }),
      404,
      'ResourceNotFound',
    ],
    ['a late clock', signedCall({ now: NOW - 3_600_000 }), 400, 'InvalidTimeStamp.Expired'],
    ['a changed query', { ...lookup(first), query: `MediaIds=${second}` }, 400, 'SignatureDoesNotMatch'],
  ])('%s', (_, request, status, code) => {
    const refused = refusal(stubWorld(), request);
    expect({ status: refused.status, code: refused.error.Code }).toEqual({ status, code });
  });

  test('a request sent twice', () => {
    const world = stubWorld();
    const request = lookup(first);
    expect(reply(world, request).status).toBe(200);
    expect(refusal(world, request).error.Code).toBe('SignatureNonceUsed');
  });

  test('a nonce is not used up by a request that is refused', () => {
    const world = stubWorld();
    const request = signedCall({ nonce: 'mine', query: { MediaIds: first } });
    expect(refusal(world, { ...request, query: 'MediaIds=x' }).error.Code).toBe('SignatureDoesNotMatch');
    expect(reply(world, request).status).toBe(200);
  });

  test('too many calls a second, with either code in turn and the wait in milliseconds', () => {
    const world = stubWorld({ qps: 2 });
    const answers = Array.from({ length: 4 }, () => reply(world, lookup(first)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 403, 400]);
    expect(answers.map(({ headers }) => headers['x-acs-retry-after'])).toEqual([
      undefined,
      undefined,
      '500',
      '500',
    ]);
    expect(answers.slice(2).map(({ body }) => JSON.parse(body).Code)).toEqual([
      'RequestsTooFrequent',
      'Throttling.User',
    ]);
    expect(world.stats).toMatchObject({
      throttled: 2,
      byCode: { RequestsTooFrequent: 1, 'Throttling.User': 1 },
    });
  });
});

describe('reserved IDs', () => {
  const seen = (id: string) => {
    const outcome = answerCall(stubWorld(), lookup(first, id));
    if (outcome.kind !== 'reply') return outcome.kind;
    const { status, body } = outcome.reply;
    const code = /"Code":"([^"]*)"/.exec(body)?.[1];
    return code ? `${status} ${code}` : `${status}`;
  };

  test.each([
    ['slow', '200'],
    ['requestsTooFrequent', '403 RequestsTooFrequent'],
    ['throttlingUser', '400 Throttling.User'],
    ['serviceUnavailable', '503 ServiceUnAvailable'],
    ['internalError', '500 InternalError'],
    ['reset', 'reset'],
    ['truncated', '200'],
    ['html', '502'],
    ['expiredToken', '400 InvalidSecurityToken.Expired'],
    ['unlisted', '200'],
    ['repeated', '200'],
    ['poison', '400 InvalidParameter'],
    ['forbidden', '403 Forbidden.RAM'],
    ['silent', 'silence'],
    ['notActivated', '403 OperationDenied'],
    ['clockSkew', '400 InvalidTimeStamp.Expired'],
    ['nonceUsed', '400 SignatureNonceUsed'],
  ] as const)('%s is %s', (fault, expected) => {
    expect(seen(reservedId(fault))).toBe(expected);
  });

  test('are all of the table, and its words agree with what happens', () => {
    for (const { fault, effect } of RESERVED_FAULTS) {
      const [status, code = ''] = seen(reservedId(fault)).split(' ');
      if (code) expect(effect).toContain(code);
      if (code) expect(effect).toContain(status);
    }
  });

  test('only the first kind of throttling says how long to wait', () => {
    const wait = (id: string) => reply(stubWorld(), lookup(id)).headers['x-acs-retry-after'];
    expect(wait(reservedId('requestsTooFrequent'))).toBe('300');
    expect(wait(reservedId('throttlingUser'))).toBeUndefined();
  });

  test('a truncated answer breaks off within the JSON', () => {
    const { body } = reply(stubWorld(), lookup(first, reservedId('truncated')));
    expect(body).toMatch(/^\{"RequestId"/);
    expect(() => JSON.parse(body)).toThrow(SyntaxError);
  });

  test('an HTML page is one, without a request ID', () => {
    const { headers, body } = reply(stubWorld(), lookup(reservedId('html')));
    expect(headers).toEqual({ 'content-type': 'text/html' });
    expect(body).toContain('<h1>502 Bad Gateway</h1>');
  });

  test('forbidden says who may not do what', () => {
    const { error } = refusal(stubWorld(), lookup(reservedId('forbidden')));
    expect(error.AccessDeniedDetail).toMatchObject({ NoPermissionType: 'ImplicitDeny' });
  });

  test('work in the single operation too', () => {
    const single = (fault: 'poison' | 'unlisted') =>
      signedCall({ action: 'GetYikeAssetMediaInfo', query: { MediaId: reservedId(fault) } });
    expect(refusal(stubWorld(), single('poison')).error.Code).toBe('InvalidParameter');
    expect(JSON.parse(reply(stubWorld(), single('unlisted')).body)).toEqual({
      RequestId: expect.any(String),
    });
  });

  test('turn into assets when their fault is over', () => {
    const world = stubWorld();
    const id = reservedId('internalError', 1);
    expect(reply(world, lookup(first, id)).status).toBe(500);
    expect(JSON.parse(reply(world, lookup(first, id)).body).MediaInfos).toHaveLength(2);
  });
});

test('stats count operations, IDs in answers and codes', () => {
  const world = stubWorld();
  reply(world, lookup(first, second));
  reply(world, lookup('a b'));
  expect(world.stats).toMatchObject({
    byAction: { BatchGetYikeAssetMediaInfos: 2 },
    mediaIds: 2,
    byCode: { InvalidParameter: 1 },
  });
});
