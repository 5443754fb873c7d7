import 'server-only';
import { randomUUID } from 'node:crypto';
import { EventEmitter } from 'node:events';
import pg from 'pg';
import { env } from '../env';
import { log } from '../log';
import { singleton } from '../singleton';
import { database } from './client';
import { dataVersion } from './sqlite';

/** The topic of what verdicts can carry; every other one is a list's ID. */
export const LABELS_TOPIC = 'labels';

const CHANNEL = 'contact_sheet';
const RECONNECT_MS = 1000;
const CONNECT_TIMEOUT_MS = 5000;
/** How often a database file is looked at while somebody listens; one look takes some microseconds. */
const FILE_LOOK_MS = 400;

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

/** The process's signals. They reach every process of the database: on SQLite by its file, within half a second. */
export function signals(): Signals {
  return singleton('signals', () =>
    createSignals(env().DATABASE_URL, async () => dataVersion(await database())),
  );
}

/** @param readVersion of a database file: a number that changes when another process writes to it */
export function createSignals(databaseUrl: string, readVersion: () => Promise<number>): Signals {
  const emitter = new EventEmitter().setMaxListeners(0);
  const others = databaseUrl.startsWith('file:')
    ? new FileWatch(readVersion, emitter)
    : new Wire(databaseUrl, emitter);
  return {
    emit(topic) {
      emitter.emit(topic);
      others.send(topic);
    },
    on(topic, listener) {
      emitter.on(topic, listener);
      others.open();
      return () => void emitter.off(topic, listener);
    },
    close: () => others.close(),
  };
}

/** How signals get to other processes and come from them. */
interface Others {
  /** Somebody listens. */
  open(): void;
  send(topic: string): void;
  close(): Promise<void>;
}

/** Looks whether another process wrote to the database file. What it wrote is not known, so everybody looks. */
class FileWatch implements Others {
  readonly #readVersion: () => Promise<number>;
  readonly #emitter: EventEmitter;
  #timer: NodeJS.Timeout | null = null;
  #seen: number | null = null;

  constructor(readVersion: () => Promise<number>, emitter: EventEmitter) {
    this.#readVersion = readVersion;
    this.#emitter = emitter;
  }

  open(): void {
    if (this.#timer) return;
    // What was written while nobody listened is nobody's news.
    this.#seen = null;
    void this.#look();
    // A server that is asked to end does not wait for this.
    this.#timer = setInterval(() => void this.#look(), FILE_LOOK_MS).unref();
  }

  /** The file itself tells the others. */
  send(): void {}

  async close(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  async #look(): Promise<void> {
    if (this.#emitter.eventNames().length === 0) return this.close();
    try {
      const version = await this.#readVersion();
      const isNews = this.#seen !== null && version !== this.#seen;
      this.#seen = version;
      if (isNews) emitAll(this.#emitter);
    } catch (error) {
      // Whoever misses something looks by themselves before long.
      log().warn({ err: error }, 'the database file could not be looked at');
    }
  }
}

function emitAll(emitter: EventEmitter): void {
  for (const topic of emitter.eventNames()) emitter.emit(topic);
}

/** One connection of this process that listens to the others, and comes back when it is lost. */
class Wire implements Others {
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
        () => emitAll(this.#emitter),
        () => this.#reopenSoon(),
      );
    }, RECONNECT_MS).unref();
  }
}
