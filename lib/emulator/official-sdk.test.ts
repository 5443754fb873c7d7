import Client, { $OpenApiUtil } from '@alicloud/openapi-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reservedId } from './faults';
import { type Emulator, startEmulator } from './start-emulator';
import { ACCOUNT, stubCatalogue, stubObjects } from './testing';

/** The vendor's own client, transport and all, takes the emulator for the service. */

// The class of the run-time options is not exported; all its fields are optional, and this model sets none of them.
const noOptions = new $OpenApiUtil.GlobalParameters({});

const securityToken = 'CAIS/token+=';
const [first = ''] = stubCatalogue.sampleIds();

describe.each([
  ['a lasting key', {}],
  ['a temporary key', { securityToken }],
])('with %s', (_, token) => {
  let emulator: Emulator;
  let client: Client;
  beforeAll(async () => {
    const keys = { accessKeyId: ACCOUNT.accessKeyId, accessKeySecret: ACCOUNT.accessKeySecret, ...token };
    emulator = await startEmulator({ ...keys, createCatalogue: () => stubCatalogue, objects: stubObjects });
    const endpoint = emulator.origin.slice('http://'.length);
    client = new Client(new $OpenApiUtil.Config({ ...keys, endpoint, protocol: 'HTTP' }));
  });
  afterAll(() => emulator.close());

  const call = (request: { query?: Record<string, string>; body?: Record<string, string> }) =>
    client.callApi(
      new $OpenApiUtil.Params({
        action: 'BatchGetYikeAssetMediaInfos',
        version: '2020-11-09',
        protocol: 'HTTP',
        pathname: '/',
        method: 'POST',
        authType: 'AK',
        style: 'RPC',
        reqBodyType: 'formData',
        bodyType: 'json',
      }),
      new $OpenApiUtil.OpenApiRequest(request),
      noOptions,
    );

  test.each([
    ['the query', { query: { MediaIds: `${first},abc` } }],
    ['a form', { body: { MediaIds: `${first},abc` } }],
  ])('parameters in %s are answered', async (_where, request) => {
    expect(await call(request)).toMatchObject({
      statusCode: 200,
      body: { MediaInfos: [{ MediaId: first }], IgnoredList: ['abc'] },
    });
  });

  test('a refusal arrives with its code, status and request ID', async () => {
    await expect(call({ query: { MediaIds: reservedId('poison') } })).rejects.toMatchObject({
      code: 'InvalidParameter',
      statusCode: 400,
      requestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
    });
  });

  test('throttling arrives as such', async () => {
    await expect(call({ query: { MediaIds: reservedId('throttlingUser') } })).rejects.toMatchObject({
      name: 'ThrottlingError',
    });
  });
});
