import type { AssetRow } from '../assets/asset-row';
import type { BatchSummary } from '../ledger/batch-summary';
import { type KnownList, listsToDrop, packRows, ROW_FORMAT, unpackRows } from '../ledger/packed-rows';

const DATABASE = 'contact-sheet-rows';
const LISTS = 'lists';
const CHUNKS = 'chunks';
/** Rows of one record: a few milliseconds' work, between which the browser draws. */
const CHUNK = 500;

interface StoredList extends KnownList {
  /** The list's tokens then: with any other number it is another list now. */
  tokens: number;
  /** Places that the chunks cover. */
  placeCount: number;
  format: string;
}

/**
 * Keeps a list's rows in the browser, in one transaction: all of them, or what was kept before. They hold no address
 * and no signature. Where there is no database, or no room in it, nothing is kept, and nothing else is lost.
 */
export async function saveKnownRows(batch: BatchSummary, rows: readonly (AssetRow | null)[]): Promise<void> {
  await inDatabase('readwrite', async (lists, chunks) => {
    await answerOf(chunks.delete(chunksOf(batch.id)));
    const [placeCount, savedAt] = [rows.length, new Date().toISOString()];
    let rowCount = 0;
    // Each request is answered in a task of its own, so the work is sliced without leaving the transaction.
    for (let from = 0; from < placeCount; from += CHUNK) {
      const part = rows.slice(from, Math.min(from + CHUNK, placeCount)).filter((row) => row !== null);
      rowCount += part.length;
      await answerOf(chunks.put(packRows(part), [batch.id, from]));
    }
    const list: StoredList = {
      ...{ batchId: batch.id, savedAt, rowCount, placeCount },
      ...{ tokens: batch.input.tokens, format: ROW_FORMAT },
    };
    await answerOf(lists.put(list));
    const kept: StoredList[] = await answerOf(lists.getAll());
    for (const batchId of listsToDrop(kept)) {
      lists.delete(batchId);
      chunks.delete(chunksOf(batchId));
    }
  });
}

/** Hands over the rows that are kept of a list, some at a time, with when they were saved (ISO 8601). */
export async function readKnownRows(
  batch: BatchSummary,
  take: (rows: AssetRow[], savedAt: string) => void,
  signal: AbortSignal,
): Promise<void> {
  await inDatabase('readonly', async (lists, chunks) => {
    const list: StoredList | undefined = await answerOf(lists.get(batch.id));
    if (list?.tokens !== batch.input.tokens || list.format !== ROW_FORMAT) return;
    for (let from = 0; from < list.placeCount && !signal.aborted; from += CHUNK) {
      const text: unknown = await answerOf(chunks.get([batch.id, from]));
      if (typeof text === 'string' && !signal.aborted) take(unpackRows(text), list.savedAt);
    }
  });
}

/** Forgets the rows of a list. */
export async function dropKnownRows(batchId: string): Promise<void> {
  await inDatabase('readwrite', async (lists, chunks) => {
    await Promise.all([answerOf(lists.delete(batchId)), answerOf(chunks.delete(chunksOf(batchId)))]);
  });
}

/** What is kept only makes a list show sooner: a browser that keeps nothing shows it as it comes. */
async function inDatabase(
  mode: IDBTransactionMode,
  work: (lists: IDBObjectStore, chunks: IDBObjectStore) => Promise<void>,
): Promise<void> {
  try {
    const database = await openDatabase();
    try {
      const transaction = database.transaction([LISTS, CHUNKS], mode, { durability: 'relaxed' });
      await work(transaction.objectStore(LISTS), transaction.objectStore(CHUNKS));
    } finally {
      database.close();
    }
  } catch {
    return;
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(LISTS, { keyPath: 'batchId' });
    request.result.createObjectStore(CHUNKS);
  };
  return answerOf(request);
}

function chunksOf(batchId: string): IDBKeyRange {
  return IDBKeyRange.bound([batchId], [batchId, []]);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
