import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../emulator/catalogue-types';
import { type Fault, reservedId } from '../emulator/faults';
import { type Emulator, startEmulator } from '../emulator/start-emulator';
import { collectLookup } from './collect-lookup';
import { createEngine, type Engine } from './create-engine';
import { type CredentialSource, staticCredentials } from './credentials';
import { endpointOf } from './endpoints';
import { LookupRun } from './lookup-run';

const mediaId = (n: number) => `ab${n.toString(16).padStart(30, '0')}`;
const goodIds = Array.from({ length: 5 }, (_, n) => mediaId(n));

/** A catalogue in which every ID is an asset: what the faults do to a call is what is looked at here. */
const catalogue: Catalogue = {
  find: (id) => ({ kind: 'asset', ...catalogue.assetFor(id) }),
  assetFor: (id) => ({ batchItem: { MediaId: id, MediaBasicInfo: { MediaId: id } }, singleItem: {} }),
  snapshotJob: () => null,
  mediaId,
  sampleIds: () => [],
  sampleText: () => '',
};

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator({ createCatalogue: () => catalogue, slowMs: 50, securityToken: 'sts/+=' });
});

afterAll(() => emulator.close());

function engineFor(credentials: CredentialSource = staticCredentials(emulator)): Engine {
  return createEngine(
    {
      endpoint: (region) => endpointOf(region, 'ice', emulator.origin),
      credentials,
      batchSize: 20,
      maxConcurrency: 8,
      maxQps: 1000,
      timeoutMs: 300,
    },
    // No jitter and so no wait: the waits themselves are tested on a fake clock.
    { random: () => 0 },
  );
}

function lookUp(ids: readonly string[], engine = engineFor()) {
  const placed = ids.map((id, position) => ({ id, position }));
  const options = { lookupId: 'list', region: 'cn-shanghai', fresh: false };
  return collectLookup(new LookupRun(placed, options, engine).events());
}

describe('against an upstream that verifies every signature', () => {
  it('a temporary key is accepted, and a wrong secret fails the list without a word of what was signed', async () => {
    expect((await lookUp(goodIds)).found).toHaveLength(5);
    const wrong = staticCredentials({ ...emulator, accessKeySecret: 'wrong' });
    const { failed } = await lookUp(goodIds, engineFor(wrong));
    expect([...failed.values()]).toEqual(
      goodIds.map(() => ({
        code: 'badCredentials',
        upstreamCode: 'SignatureDoesNotMatch',
        requestId: expect.any(String),
        retryable: false,
      })),
    );
  });

  it('expired keys are refreshed once and the call succeeds', async () => {
    const refreshed: unknown[] = [];
    const credentials: CredentialSource = {
      load: async () => emulator,
      refresh: (stale) => void refreshed.push(stale),
    };
    const { found } = await lookUp([...goodIds, reservedId('expiredToken', 1, 99)], engineFor(credentials));
    expect(found).toHaveLength(6);
    expect(refreshed).toEqual([emulator]);
  });

  it.each<[Fault, number]>([
    ['slow', 1],
    ['requestsTooFrequent', 2],
    ['throttlingUser', 2],
    ['serviceUnavailable', 2],
    ['internalError', 2],
    ['reset', 2],
    ['truncated', 2],
    ['html', 2],
    ['expiredToken', 1],
    ['nonceUsed', 1],
    ['silent', 1],
    ['repeated', 1],
  ])('a call outlives %s, %i times', async (fault, times) => {
    const { found, end } = await lookUp([...goodIds, reservedId(fault, times)]);
    expect(found.toSorted()).toEqual([...goodIds, reservedId(fault, times)].toSorted());
    expect(end?.outcome).toBe('complete');
  });

  it.each<[Fault, string, string | null]>([
    ['serviceUnavailable', 'unavailable', 'ServiceUnAvailable'],
    ['internalError', 'unavailable', 'InternalError'],
    ['reset', 'connection', null],
    ['truncated', 'badResponse', null],
    ['html', 'unavailable', null],
    ['poison', 'invalidId', 'InvalidParameter'],
  ])('an ID that always brings %s fails alone, as %s', async (fault, code, upstreamCode) => {
    const { found, failed } = await lookUp([...goodIds, reservedId(fault)]);
    expect(found.toSorted()).toEqual(goodIds);
    expect([...failed]).toEqual([[reservedId(fault), expect.objectContaining({ code, upstreamCode })]]);
  });

  it.each<[Fault, string, string]>([
    ['forbidden', 'forbidden', 'Forbidden.RAM'],
    ['notActivated', 'notActivated', 'OperationDenied'],
    ['clockSkew', 'clockSkew', 'InvalidTimeStamp.Expired'],
    ['expiredToken', 'expiredCredentials', 'InvalidSecurityToken.Expired'],
    ['nonceUsed', 'upstream', 'SignatureNonceUsed'],
    ['throttlingUser', 'throttled', 'Throttling.User'],
  ])(
    'a call that always meets %s fails whole, as %s, with its request',
    async (fault, code, upstreamCode) => {
      const { failed } = await lookUp([...goodIds, reservedId(fault)]);
      expect(failed.size).toBe(6);
      for (const failure of failed.values()) {
        expect(failure).toMatchObject({ code, upstreamCode, requestId: expect.any(String) });
      }
    },
  );

  it('an ID in neither list is unaccounted', async () => {
    const { found, unaccounted } = await lookUp([...goodIds, reservedId('unlisted')]);
    expect([found.length, unaccounted]).toEqual([5, [reservedId('unlisted')]]);
  });

  it('an abandoned lookup leaves no call in flight', async () => {
    const controller = new AbortController();
    const ids = Array.from({ length: 200 }, (_, n) => reservedId('silent', Number.POSITIVE_INFINITY, n));
    const placed = ids.map((id, position) => ({ id, position }));
    const options = { lookupId: 'list', region: 'cn-shanghai', fresh: false, signal: controller.signal };
    const run = new LookupRun(placed, options, engineFor());
    const before = emulator.stats.calls;
    const { end } = await collectLookup(run.events(), (_, event) => {
      if (event.type === 'progress' && emulator.stats.calls > before) controller.abort();
    });
    expect(end?.outcome).toBe('cancelled');
    await expect.poll(() => emulator.stats.inFlight).toBe(0);
  });
});
