import 'server-only';
import type { Env } from '../env';
import { AppError } from '../errors';
import { type CredentialSource, chainCredentials, staticCredentials } from './credentials';
import { type Endpoint, endpointOf } from './endpoints';

export interface ImsConfig {
  endpoint: (region: string) => Endpoint;
  credentials: CredentialSource;
  /** IDs a call to begin with. */
  batchSize: number;
  maxConcurrency: number;
  maxQps: number;
  /** One attempt. */
  timeoutMs: number;
}

/** Where the embedded emulator listens, and the keys that it takes. */
export interface EmulatorAccess {
  origin: string;
  accessKeyId: string;
  accessKeySecret: string;
}

/**
 * The engine's configuration. In emulator mode endpoint and keys come from the emulator, which is started for it.
 * @throws {AppError} `badCredentials` when the environment holds none
 */
export async function imsConfig(env: Env, startEmulator: () => Promise<EmulatorAccess>): Promise<ImsConfig> {
  const emulator = env.IMS_MODE === 'emulator' ? await startEmulator() : null;
  const origin = emulator?.origin ?? env.IMS_ENDPOINT;
  return {
    endpoint: (region) => endpointOf(region, env.IMS_PRODUCT, origin),
    credentials: emulator ? emulatorCredentials(emulator) : credentialsOf(env),
    batchSize: env.IMS_BATCH_SIZE,
    maxConcurrency: env.IMS_MAX_CONCURRENCY,
    maxQps: env.IMS_MAX_QPS,
    timeoutMs: env.IMS_TIMEOUT_MS,
  };
}

function emulatorCredentials({ accessKeyId, accessKeySecret }: EmulatorAccess): CredentialSource {
  return staticCredentials({ accessKeyId, accessKeySecret, securityToken: null });
}

function credentialsOf(env: Env): CredentialSource {
  if (env.IMS_CREDENTIALS === 'chain') return chainCredentials();
  const { ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId, ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret } = env;
  if (!accessKeyId || !accessKeySecret) throw new AppError('badCredentials');
  return staticCredentials({
    accessKeyId,
    accessKeySecret,
    securityToken: env.ALIBABA_CLOUD_SECURITY_TOKEN ?? null,
  });
}
