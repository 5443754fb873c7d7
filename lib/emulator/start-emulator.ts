import 'server-only';
import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { createCatalogue } from './catalogue';
import type { Catalogue, CatalogueOptions, ObjectStore } from './catalogue-types';
import { FaultPlan } from './fault-plan';
import type { Identity } from './identity';
import type { ImsWorld } from './ims';
import { createItemTexts } from './item-texts';
import { NonceMemory } from './nonce-memory';
import { createObjectStore } from './objects';
import type { OssWorld } from './oss';
import { serve } from './serve';
import { createObjectUrlSigner } from './sign-object-url';
import { EmulatorStats } from './stats';
import { TokenBucket } from './token-bucket';

export interface EmulatorOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  /** What the catalogue and the faults by chance depend on; 1 unless given. */
  seed?: number;
  /** How long each RPC call takes; 0 unless given. */
  latencyMs?: number;
  /** RPC calls a second before they are refused; 0, the default, means no limit. */
  qps?: number;
  /** Faults by chance, in the syntax of `IMS_EMULATOR_FAULTS`. */
  faults?: string;
  /** The key pair that calls are signed with; random for this start unless given. */
  accessKeyId?: string;
  accessKeySecret?: string;
  /** Makes the key pair a temporary one. */
  securityToken?: string;
  /** Milliseconds since the epoch. */
  securityTokenExpiresAt?: number;
  /** Base of the media URLs in answers; the emulator's own origin unless given. */
  mediaOrigin?: string;
  /** The most media IDs in a call; 100 unless given. */
  maxIds?: number;
  /** How much later a slow answer comes; 3,000 unless given. */
  slowMs?: number;
  /** Milliseconds since the epoch. */
  now?: () => number;
  random?: (sizeBytes: number) => Buffer;
  createCatalogue?: (options: CatalogueOptions) => Catalogue;
  objects?: ObjectStore;
}

export interface Emulator {
  /** `http://127.0.0.1:<port>`: IMS at `/`, OSS path style at `/<bucket>/<key>`. */
  origin: string;
  accessKeyId: string;
  accessKeySecret: string;
  securityToken: string | null;
  catalogue: Catalogue;
  stats: EmulatorStats;
  /** A text to paste: sample IDs among odd tokens. */
  sampleText(): string;
  /** Ends every connection, idle, busy or waiting for an answer. */
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';

/** Longer than the keep-alive of any client, so that it is never the emulator that ends an idle connection. */
const KEEP_ALIVE_MS = 120_000;

/**
 * Starts an IMS and an OSS on loopback. Every request must be signed; there is no way to turn that off.
 * @throws {Error} when the port is taken or `faults` cannot be read
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { port = 0, seed = 1, now = Date.now, random = randomBytes } = options;
  const account = accountIdentity(options, random);
  // The URLs in IMS's answers are signed by the service with temporary keys of its own.
  const media = {
    accessKeyId: `STS.${random(12).toString('hex')}`,
    accessKeySecret: random(24).toString('hex'),
    securityToken: random(48).toString('base64'),
    tokenExpiresAt: null,
  };
  const stats = new EmulatorStats();
  const faultPlan = new FaultPlan(options.faults ?? '', seed);
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS });
  const origin = await listen(server, port);
  const mediaOrigin = options.mediaOrigin ?? origin;
  const sign = createObjectUrlSigner(media, mediaOrigin);
  const catalogue = (options.createCatalogue ?? createCatalogue)({ seed, sign, mediaOrigin, now });
  const requestId = () => toUuid(random(16));

  const ims: ImsWorld = {
    identities: byKeyId([account]),
    nonces: new NonceMemory(),
    limit: new TokenBucket(options.qps ?? 0),
    faultPlan,
    catalogue,
    itemText: createItemTexts(catalogue, now),
    stats,
    maxIds: options.maxIds ?? 100,
    latencyMs: options.latencyMs ?? 0,
    slowMs: options.slowMs ?? 3_000,
    now,
    requestId,
  };
  const oss: OssWorld = {
    identities: byKeyId([account, media]),
    objects: options.objects ?? createObjectStore(),
    now,
    requestId,
  };
  server.on('request', (message, response) => serve({ ims, oss }, message, response));

  return {
    origin,
    accessKeyId: account.accessKeyId,
    accessKeySecret: account.accessKeySecret,
    securityToken: account.securityToken,
    catalogue,
    stats,
    sampleText: () => catalogue.sampleText(),
    close: () =>
      new Promise((resolve, reject) => {
        if (!server.listening) return resolve();
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function accountIdentity(options: EmulatorOptions, random: (sizeBytes: number) => Buffer): Identity {
  return {
    accessKeyId: options.accessKeyId ?? `emulator-${random(8).toString('hex')}`,
    accessKeySecret: options.accessKeySecret ?? random(24).toString('hex'),
    securityToken: options.securityToken ?? null,
    tokenExpiresAt: options.securityTokenExpiresAt ?? null,
  };
}

function byKeyId(identities: readonly Identity[]): ReadonlyMap<string, Identity> {
  return new Map(identities.map((identity) => [identity.accessKeyId, identity]));
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      const address = server.address();
      const boundPort = typeof address === 'object' ? (address?.port ?? port) : port;
      resolve(`http://${LOOPBACK}:${boundPort}`);
    });
  });
}

function toUuid(bytes: Buffer): string {
  return bytes
    .toString('hex')
    .toUpperCase()
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
