import 'server-only';
import { randomUUID } from 'node:crypto';
import { countProcesses } from '../db/processes';
import { embeddedEmulator } from '../emulator/embedded';
import { env } from '../env';
import { toFailure } from '../errors';
import { log } from '../log';
import { singleton } from '../singleton';
import { imsConfig } from './config';
import { createEngine, type Engine } from './create-engine';
import type { LimiterStats } from './limiter';
import { shareQps } from './share-qps';

interface Holder {
  starting: Promise<Engine> | null;
  engine: Engine | null;
}

function holder(): Holder {
  return singleton<Holder>('ims-engine', () => ({ starting: null, engine: null }));
}

/** The process's one engine, made at first use. A start that failed is tried again by the next caller. */
export async function engine(): Promise<Engine> {
  const held = holder();
  held.starting ??= start();
  try {
    held.engine = await held.starting;
    return held.engine;
  } catch (error) {
    held.starting = null;
    throw error;
  }
}

/** How busy the upstream is kept, for health and metrics; null before the first call. */
export function limiterStats(): LimiterStats | null {
  return holder().engine?.limiter.stats() ?? null;
}

async function start(): Promise<Engine> {
  const config = await imsConfig(env(), embeddedEmulator);
  const made = createEngine(config, {
    onFailure: (error, idCount) => {
      const failure = toFailure(error);
      if (failure.code === 'cancelled') return;
      log().warn(
        { ...failure, idCount, err: failure.code === 'internal' ? error : undefined },
        'upstream call given up',
      );
    },
  });
  // A SQLite file is one process's own.
  if (!env().DATABASE_URL.startsWith('file:')) {
    const id = randomUUID();
    await shareQps(made.limiter, {
      maxQps: config.maxQps,
      clock: made.clock,
      countProcesses: () => countProcesses(id),
      onFailure: (error) => log().warn({ err: error }, 'the share of calls a second is not known'),
    });
  }
  return made;
}
