import 'server-only';
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import type { LookupEvent } from '../ledger/lookup-event';
import { compareSnapshots, type LookupChanges, writeSnapshot } from '../ledger/snapshot';
import { singleton } from '../singleton';
import { startSlice } from '../time-slice';
import { database } from './client';
import type { Db } from './schema';
import { withStorageErrors } from './storage-error';

/** What changed of a list, and between which look-ups; ISO 8601 in UTC. */
export interface ListChanges extends LookupChanges {
  since: string;
  until: string;
}

const compress = promisify(deflateRaw);
const expand = promisify(inflateRaw);

/** Snapshots that are being stored, by list: who asks at once for what changed waits for them. */
const pending = () => singleton('pending-snapshots', () => new Map<string, Promise<void>>());

/**
 * Stores a snapshot of what a look-up told beside the one before it; older ones go. One that is as the last is not
 * stored: what changed is told until something else does. Writing gives way to other requests, compression runs
 * beside them.
 * @param db the process's database, unless a test brings its own; the same in every function here
 * @throws {AppError} `storageReadOnly`, `storageFull`, `storageUnavailable`
 */
export async function saveSnapshot(
  batchId: string,
  told: readonly LookupEvent[],
  db: Db | Promise<Db> = database(),
): Promise<void> {
  const saving = store(batchId, told, db);
  pending().set(batchId, saving);
  try {
    await saving;
  } finally {
    if (pending().get(batchId) === saving) pending().delete(batchId);
  }
}

async function store(batchId: string, told: readonly LookupEvent[], db: Db | Promise<Db>): Promise<void> {
  const compressed = await compress(await finish(writeSnapshot(told)), { level: 1 });
  const body = compressed.toString('base64');
  await withStorageErrors(async () =>
    (await db).transaction().execute(async (transaction) => {
      const [last, previous] = await transaction
        .selectFrom('lookup_snapshots')
        .selectAll()
        .where('batch_id', '=', batchId)
        .orderBy('taken_at', 'desc')
        .limit(2)
        .execute();
      if (last?.body === body) return;
      if (previous)
        await transaction
          .deleteFrom('lookup_snapshots')
          .where('batch_id', '=', batchId)
          .where('taken_at', '<', last?.taken_at ?? '')
          .execute();
      // Never the time of the last one, also when two look-ups end within a millisecond.
      const takenAt = new Date(Math.max(Date.now(), Date.parse(last?.taken_at ?? '') + 1 || 0)).toISOString();
      await transaction
        .insertInto('lookup_snapshots')
        .values({ batch_id: batchId, taken_at: takenAt, body })
        .execute();
    }),
  );
}

/** What the last two different look-ups of a list differ in; null when there are no two. */
export async function loadChanges(
  batchId: string,
  db: Db | Promise<Db> = database(),
): Promise<ListChanges | null> {
  // Whether it failed is told to whoever stores it.
  await pending()
    .get(batchId)
    ?.catch(() => null);
  const [last, previous] = await withStorageErrors(async () =>
    (await db)
      .selectFrom('lookup_snapshots')
      .selectAll()
      .where('batch_id', '=', batchId)
      .orderBy('taken_at', 'desc')
      .limit(2)
      .execute(),
  );
  if (!last || !previous) return null;
  const [before, after] = await Promise.all([textOf(previous.body), textOf(last.body)]);
  const changes = await finish(compareSnapshots(before, after));
  return { since: previous.taken_at, until: last.taken_at, ...changes };
}

async function textOf(body: string): Promise<string> {
  const text = await expand(Buffer.from(body, 'base64'));
  return text.toString();
}

/** Steps between looks at the clock. */
const STEPS = 512;

/** Runs the steps to their end, giving way to other requests in between. */
async function finish<T>(steps: Generator<void, T>): Promise<T> {
  for (;;) {
    for (let isOver = startSlice(); !isOver(); ) {
      for (let count = 0; count < STEPS; count += 1) {
        const step = steps.next();
        if (step.done) return step.value;
      }
    }
    await new Promise(setImmediate);
  }
}
