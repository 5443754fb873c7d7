import 'server-only';
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import pg from 'pg';
import { env } from '../env';
import { log } from '../log';
import { singleton } from '../singleton';

const CHANNEL = 'contact_sheet';
const RECONNECT_MS = 1000;
const CONNECT_TIMEOUT_MS = 5000;

/**
 * Says that there is something new about a topic, and nothing else: who listens reads from the database what it has
 * not seen, so that a signal lost or doubled does no harm.
 */
export interface Signals {
  emit(topic: string): void;
  /** @returns how to stop listening */
  on(topic: string, listener: () => void): () => void;
  close(): Promise<void>;
}

/** The process's signals: on Postgres they reach every process of the database, on SQLite this one. */
export function signals(): Signals {
  return singleton('signals', () => createSignals(env().DATABASE_URL));
}

export function createSignals(databaseUrl: string): Signals {
  const emitter = new EventEmitter().setMaxListeners(0);
  const wire = databaseUrl.startsWith('file:') ? null : new Wire(databaseUrl, emitter);
  return {
    emit(topic) {
      emitter.emit(topic);
      wire?.send(topic);
    },
    on(topic, listener) {
      wire?.open();
      emitter.on(topic, listener);
      return () => void emitter.off(topic, listener);
    },
    close: async () => wire?.close(),
  };
}

/** One connection of this process that listens to the others, and comes back when it is lost. */
class Wire {
  readonly #url: string;
  readonly #emitter: EventEmitter;
  readonly #self = randomUUID();
  #client: Promise<pg.Client> | null = null;
  #isClosed = false;
  #isWaiting = false;

  constructor(url: string, emitter: EventEmitter) {
    this.#url = url;
    this.#emitter = emitter;
  }

  open(): void {
    this.#connected().catch(() => this.#reopenSoon());
  }

  /** Unsent while the database is away: whoever misses it looks by themselves before long. */
  send(topic: string): void {
    this.#connected()
      .then((client) => client.query('select pg_notify($1, $2)', [CHANNEL, `${this.#self} ${topic}`]))
      .catch((error: unknown) => log().warn({ err: error }, 'a signal was not sent'));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const client = await this.#client?.catch(() => null);
    await client?.end();
  }

  #connected(): Promise<pg.Client> {
    this.#client ??= this.#connect().catch((error: unknown) => {
      this.#client = null;
      throw error;
    });
    return this.#client;
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.#url,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      keepAlive: true,
    });
    client.on('notification', ({ payload = '' }) => {
      const [from, topic = ''] = payload.split(' ');
      if (from !== this.#self) this.#emitter.emit(topic);
    });
    client.on('error', (error) => log().warn({ err: error }, 'the connection for signals was lost'));
    client.on('end', () => this.#reopenSoon());
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    return client;
  }

  #reopenSoon(): void {
    this.#client = null;
    if (this.#isClosed || this.#isWaiting) return;
    this.#isWaiting = true;
    // A server that is asked to end does not wait for this.
    setTimeout(() => {
      this.#isWaiting = false;
      if (this.#isClosed) return;
      this.#connected().then(
        // What was signalled meanwhile is not known, so everybody looks.
        () => {
          for (const topic of this.#emitter.eventNames()) this.#emitter.emit(topic);
        },
        () => this.#reopenSoon(),
      );
    }, RECONNECT_MS).unref();
  }
}
