import { newDecisionSchema } from '@/lib/review/decision-schema';
import type { Keep } from '@/lib/review/outbox';

const DATABASE = 'contact-sheet';
const STORE = 'unsent';

let connection: Promise<IDBDatabase> | undefined;
/** Once it is open, so that a write begins within the key press that it is about. */
let open: IDBDatabase | null = null;

/**
 * A list's unsent decisions in the browser's database, which keeps the order in which all tabs added them. Where there
 * is none, or no room, they live as long as the tab, and are shown as unsaved.
 */
export function unsentStore(batchId: string): Keep {
  return {
    async read() {
      const database = await connect().catch(() => null);
      if (!database) return [];
      const store = database.transaction(STORE).objectStore(STORE);
      const kept: unknown[] = await answerOf(store.index('batchId').getAll(batchId)).catch(() => []);
      return kept.flatMap((draft) => newDecisionSchema.safeParse(draft).data ?? []);
    },
    add(drafts) {
      const write = (database: IDBDatabase) => {
        // Relaxed: a crash of the tab loses nothing, and a crash of the machine must not cost every key press a flush.
        const transaction = database.transaction(STORE, 'readwrite', { durability: 'relaxed' });
        const store = transaction.objectStore(STORE);
        for (const draft of drafts) store.add(draft);
        // Now, and not when this tab hears of the writes: by then it may be closed.
        transaction.commit();
      };
      if (open) write(open);
      else void connect().then(write, () => undefined);
    },
    async remove(ids) {
      const database = await connect().catch(() => null);
      if (!database) return;
      const store = database.transaction(STORE, 'readwrite').objectStore(STORE);
      await Promise.all(
        ids.map(async (id) => {
          const key = await answerOf(store.index('id').getKey(id));
          if (key !== undefined) await answerOf(store.delete(key));
        }),
      ).catch(() => undefined);
    },
  };
}

/** One tab after another, where the browser knows locks: a page that is served without TLS has none. */
export function aloneInBrowser(batchId: string, work: () => Promise<void>): Promise<void> {
  if (!('locks' in navigator)) return work();
  return navigator.locks.request(`contact-sheet.unsent.${batchId}`, work);
}

function connect(): Promise<IDBDatabase> {
  connection ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore(STORE, { autoIncrement: true });
      store.createIndex('batchId', 'batchId');
      store.createIndex('id', 'id', { unique: true });
    };
    request.onsuccess = () => {
      open = request.result;
      // Another version of this page wants to change the database: it need not wait for this tab.
      open.onversionchange = forget;
      open.onclose = forget;
      resolve(open);
    };
    request.onerror = () => reject(request.error);
  });
  return connection;
}

function forget(): void {
  open?.close();
  open = null;
  connection = undefined;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
