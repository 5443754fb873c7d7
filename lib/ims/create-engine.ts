import 'server-only';
import { AssetPool } from './asset-pool';
import { attemptCall, type RpcCall } from './call';
import { ChunkSize } from './chunk-size';
import { type Clock, systemClock } from './clock';
import type { ImsConfig } from './config';
import { Limiter } from './limiter';
import type { LookupDependencies } from './lookup-run';
import { LoopShare } from './loop-share';
import type { ResolveDependencies } from './resolve-ids';
import { callWithRetry, UNOBSERVED } from './retry';
import { SingleFetch } from './single-fetch';
import { createTransport, type Transport } from './transport';

/** Everything that asks the upstream, sharing one limiter, one cache and one pool of sockets. */
export interface Engine extends LookupDependencies {
  single: SingleFetch;
  /**
   * Makes any other call, in the lane of single assets.
   * @throws {AppError} when it is given up
   */
  ask<T>(
    region: string,
    request: Omit<RpcCall, 'endpoint'>,
    parse: (body: unknown) => T,
    signal: AbortSignal,
  ): Promise<T>;
}

interface EngineParts {
  onFailure?: ResolveDependencies['onFailure'];
  transport?: Transport;
  clock?: Clock;
  random?: () => number;
}

export function createEngine(
  config: ImsConfig,
  { onFailure = () => undefined, clock = systemClock, random = Math.random, ...parts }: EngineParts = {},
): Engine {
  const { endpoint, credentials, batchSize, maxConcurrency, maxQps, timeoutMs } = config;
  const limiter = new Limiter({ maxConcurrency, maxQps, clock });
  const transport = parts.transport ?? createTransport({ maxConcurrency, timeoutMs, clock });
  const chunkSize = new ChunkSize(batchSize);
  const loopShare = new LoopShare(clock);
  const pool = new AssetPool({
    endpoint,
    credentials,
    transport,
    limiter,
    chunkSize,
    loopShare,
    clock,
    random,
    onFailure,
  });
  const ask: Engine['ask'] = (region, request, parse, signal) =>
    callWithRetry(
      (context) =>
        attemptCall(
          { endpoint: endpoint(region), ...request },
          parse,
          { credentials, transport, clock, schedule: (work) => work() },
          context,
        ),
      { limiter, clock, random },
      { priority: { lane: 'interactive', lookupId: '' }, signal, observer: UNOBSERVED },
    );
  return { pool, limiter, loopShare, clock, maxConcurrency, single: new SingleFetch(pool, clock), ask };
}
