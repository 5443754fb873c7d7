import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { createEngine, type Engine } from '../../lib/ims/create-engine';
import { staticCredentials } from '../../lib/ims/credentials';
import { endpointOf } from '../../lib/ims/endpoints';
import { LookupRun } from '../../lib/ims/lookup-run';
import type { Figure } from './figure';
import { startUpstream } from './upstream';

// Node gives a CommonJS package's exports as the default import, against the package's own types.
const sdk: typeof import('@alicloud/openapi-core') = createRequire(import.meta.url)('@alicloud/openapi-core');

const LATENCY_MS = 50;
const IN_FLIGHT = 25;
const PER_CALL = 20;
const WARM_UP_RUNS = 4;
const RUNS = 5;
const KEYS = { accessKeyId: 'bench', accessKeySecret: 'bench-secret' };
const REGION = 'cn-shanghai';

/** The lookup engine against an upstream of 50 ms in another process: time to its end, and fairness. */
export async function benchEngine(): Promise<Figure[]> {
  const { origin, close } = await startUpstream(LATENCY_MS);
  try {
    // What Node compiles on its first lookups is not what is measured: a server has done them long ago.
    for (let run = 0; run < WARM_UP_RUNS; run++) await lookUp(newEngine(origin), 10_000);
    return [...(await total(origin)), ...(await fairness(origin))];
  } finally {
    close();
  }
}

async function total(origin: string): Promise<Figure[]> {
  const ids = 10_000;
  const idealMs = (ids / PER_CALL / IN_FLIGHT) * LATENCY_MS;
  const runs: { ms: number; firstRowsMs: number; cpuMs: number }[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await lookUp(newEngine(origin), ids));
  const best = runs.reduce((least, run) => (run.ms < least.ms ? run : least));
  const sample = 500;
  const sdkMs = (await sequentialSdk(origin, sample)) * (ids / sample);
  return [
    {
      name: `10,000 IDs, 25 in flight, 50 ms upstream, best of ${RUNS}: × ideal`,
      value: best.ms / idealMs,
      limit: 1.1,
      unit: '×',
    },
    {
      name: 'first rows of it, beyond one round trip',
      value: best.firstRowsMs - LATENCY_MS,
      limit: 100,
      unit: 'ms',
    },
    { name: 'processor time of it', value: best.cpuMs, limit: null, unit: 'ms' },
    {
      name: `peer: SDK calls one after another (${sample} IDs measured, scaled up): × ideal`,
      value: sdkMs / idealMs,
      limit: null,
      unit: '×',
    },
  ];
}

async function fairness(origin: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const limits of [
    { maxConcurrency: IN_FLIGHT, maxQps: 10_000 },
    { maxConcurrency: 8, maxQps: 20 },
  ]) {
    const engine = newEngine(origin, limits);
    const alone = await singles(engine, 'a');
    const controller = new AbortController();
    const list = lookUp(engine, 100_000, controller.signal);
    await wait(500);
    const during = await singles(engine, 'b');
    controller.abort();
    await list;
    const name = `one asset while 100,000 IDs run (${limits.maxConcurrency} in flight, ${limits.maxQps} a second)`;
    figures.push({
      name: `${name}: × alone, median`,
      value: median(during) / median(alone),
      limit: 2,
      unit: '×',
    });
    figures.push({
      name: `${name}: × alone, slowest`,
      value: Math.max(...during) / median(alone),
      limit: null,
      unit: '×',
    });
  }
  return figures;
}

function newEngine(origin: string, limits = { maxConcurrency: IN_FLIGHT, maxQps: 10_000 }): Engine {
  return createEngine({
    endpoint: (region) => endpointOf(region, 'ice', origin),
    credentials: staticCredentials({ ...KEYS, securityToken: null }),
    batchSize: PER_CALL,
    timeoutMs: 10_000,
    ...limits,
  });
}

async function lookUp(engine: Engine, count: number, signal = new AbortController().signal) {
  const ids = Array.from({ length: count }, (_, position) => ({ id: mediaId('c', position), position }));
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  let firstRowsMs = 0;
  const run = new LookupRun(ids, { lookupId: 'bench', region: REGION, fresh: true, signal }, engine);
  for await (const event of run.events()) {
    if (event.type === 'found') firstRowsMs ||= performance.now() - startedAt;
    if (event.type === 'failed') throw new Error(`the bench's upstream failed: ${event.failure.code}`);
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  return { ms: performance.now() - startedAt, firstRowsMs, cpuMs: (user + system) / 1000 };
}

/** Times of single assets, one every 600 ms, so that two a second fit into what lists leave free at 20 calls a second. */
async function singles(engine: Engine, prefix: string): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < 10; n++) {
    const startedAt = performance.now();
    await engine.single.fetch(mediaId(prefix, n), { region: REGION, fresh: true });
    times.push(performance.now() - startedAt);
    await wait(600);
  }
  return times;
}

/** The naive way: the SDK's `callApi` in a loop. Answers milliseconds. */
async function sequentialSdk(origin: string, count: number): Promise<number> {
  const config = { ...KEYS, endpoint: new URL(origin).host, protocol: 'HTTP' };
  const client = new sdk.default(new sdk.$OpenApiUtil.Config(config));
  const params = new sdk.$OpenApiUtil.Params({
    action: 'BatchGetYikeAssetMediaInfos',
    version: '2020-11-09',
    protocol: 'HTTP',
    pathname: '/',
    method: 'POST',
    authType: 'AK',
    style: 'RPC',
    reqBodyType: 'formData',
    bodyType: 'json',
  });
  const startedAt = performance.now();
  for (let at = 0; at < count; at += PER_CALL) {
    const ids = Array.from({ length: PER_CALL }, (_, n) => mediaId('d', at + n));
    const query = sdk.OpenApiUtil.query({ MediaIds: ids.join(',') });
    await client.callApi(params, new sdk.$OpenApiUtil.OpenApiRequest({ query }), {
      toMap: () => ({}),
      validate: () => undefined,
      copyWithoutStream: () => ({}),
    });
  }
  return performance.now() - startedAt;
}

function mediaId(prefix: string, n: number): string {
  return prefix + n.toString(16).padStart(31, '0');
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
