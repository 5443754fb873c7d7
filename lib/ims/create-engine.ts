import 'server-only';
import { AssetPool } from './asset-pool';
import { ChunkSize } from './chunk-size';
import { type Clock, systemClock } from './clock';
import type { ImsConfig } from './config';
import { Limiter } from './limiter';
import type { LookupDependencies } from './lookup-run';
import { LoopShare } from './loop-share';
import type { ResolveDependencies } from './resolve-ids';
import { SingleFetch } from './single-fetch';
import { createTransport, type Transport } from './transport';

/** Everything that asks the upstream, sharing one limiter, one cache and one pool of sockets. */
export interface Engine extends LookupDependencies {
  single: SingleFetch;
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
  return { pool, limiter, loopShare, clock, maxConcurrency, single: new SingleFetch(pool, clock) };
}
