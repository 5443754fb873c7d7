import 'server-only';
import { z } from 'zod';
import { parseFaultChances } from './emulator/faults';
import { parseProtection, USUAL_PROTECTION } from './protection';
import { LABELS } from './review/labels';
import { singleton } from './singleton';

const host = z.string().regex(/^[a-z0-9.-]+(:\d+)?$/i);
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/** A host name (https) or a full origin; plain http only where nobody else can listen in. */
const endpoint = z
  .string()
  .transform((value) => (host.safeParse(value).success ? `https://${value}` : value))
  .pipe(z.url({ protocol: /^https?$/ }))
  .refine((value) => isSecure(new URL(value)), 'http is allowed on loopback only')
  .transform((value) => new URL(value).origin);

const list = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);
const count = (fallback: number, min = 0, max = Number.MAX_SAFE_INTEGER) =>
  z.coerce.number().int().min(min).max(max).default(fallback);

const schema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: count(3000, 0, 65_535),
  APP_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .transform((value) => new URL(value).origin)
    .optional(),
  ALIBABA_CLOUD_ACCESS_KEY_ID: z.string().optional(),
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: z.string().optional(),
  ALIBABA_CLOUD_SECURITY_TOKEN: z.string().optional(),
  IMS_CREDENTIALS: z.enum(['static', 'chain']).default('static'),
  IMS_MODE: z.enum(['emulator', 'cloud']).optional(),
  IMS_PRODUCT: z.enum(['ice', 'yike']).default('ice'),
  IMS_REGIONS: list
    .pipe(z.array(z.string().regex(/^[a-z]{2}-[a-z]+(-\d+)?$/)).min(1))
    .default(['cn-shanghai']),
  IMS_ENDPOINT: endpoint.optional(),
  OSS_ENDPOINT: endpoint.optional(),
  OSS_ACCESS: z.enum(['presign', 'public']).default('presign'),
  OSS_DOMAINS: z
    .string()
    .regex(/^[a-z0-9-]+=[a-z0-9.-]+(,[a-z0-9-]+=[a-z0-9.-]+)*$/i)
    .transform((value) => Object.fromEntries(value.split(',').map((pair) => pair.split('=', 2))))
    .pipe(z.record(z.string(), z.string()))
    .default({}),
  IMS_BATCH_SIZE: count(20, 1, 1000),
  IMS_MAX_CONCURRENCY: count(8, 1, 256),
  IMS_MAX_QPS: count(20, 1, 10_000),
  IMS_TIMEOUT_MS: count(10_000, 100, 120_000),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres:\/\/|postgresql:\/\/)/)
    .default('file:./.data/contact-sheet.db'),
  MEDIA_HOSTS: list
    .pipe(z.array(z.string().regex(/^(\*\.)?[a-z0-9.-]+(:\d+)?$/i)))
    .default(['*.aliyuncs.com']),
  PROTECTION_DEFAULT: z
    .string()
    .transform(parseProtection)
    .refine((protection) => protection !== null, 'such as blur-4.greyscale.mute.nudge')
    .transform((protection) => protection ?? USUAL_PROTECTION)
    .default(USUAL_PROTECTION),
  AUTH_MODE: z.enum(['none']).default('none'),
  REVIEW_LABELS: list
    .pipe(z.array(z.string().max(64)).min(1).max(50))
    .refine((labels) => new Set(labels).size === labels.length, 'each label once')
    .default([...LABELS]),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  IMS_EMULATOR_PORT: count(4010, 0, 65_535),
  IMS_EMULATOR_SEED: count(1),
  IMS_EMULATOR_LATENCY_MS: count(60, 0, 60_000),
  IMS_EMULATOR_QPS: count(100, 0, 100_000),
  IMS_EMULATOR_FAULTS: z.string().refine(isFaultSpec, 'a comma list of kind:probability').default(''),
});

/** Every variable that is read. */
export const ENV_NAMES = Object.keys(schema.shape);

export type Env = ReturnType<typeof check>;

/** Every fault of the environment, one a line, each beginning with the variable's name. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
  constructor(readonly faults: readonly string[]) {
    super(`The environment cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

/**
 * The environment, checked whole.
 * @throws {EnvError} naming every variable at fault, and never a value: a value may be a secret.
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`);
  if (!parsed.success) throw new EnvError(faults);
  return check(parsed.data);
}

function check(env: z.output<typeof schema>) {
  const faults: string[] = [];
  const hasKey = Boolean(env.ALIBABA_CLOUD_ACCESS_KEY_ID && env.ALIBABA_CLOUD_ACCESS_KEY_SECRET);
  const mode = env.IMS_MODE ?? (hasKey || env.IMS_CREDENTIALS === 'chain' ? 'cloud' : 'emulator');

  if (Boolean(env.ALIBABA_CLOUD_ACCESS_KEY_ID) !== Boolean(env.ALIBABA_CLOUD_ACCESS_KEY_SECRET)) {
    faults.push('ALIBABA_CLOUD_ACCESS_KEY_SECRET: the key ID and the secret are set together or not at all');
  }
  if (mode === 'cloud' && env.IMS_CREDENTIALS === 'static' && !hasKey) {
    faults.push('ALIBABA_CLOUD_ACCESS_KEY_ID: needed in cloud mode, unless IMS_CREDENTIALS=chain');
  }
  if (!LOOPBACK.has(env.HOST)) {
    faults.push('HOST: nobody can sign in with AUTH_MODE=none, so only a loopback address may be served');
  }
  if (faults.length > 0) throw new EnvError(faults);

  const authority = env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST;
  return { ...env, IMS_MODE: mode, APP_ORIGIN: env.APP_ORIGIN ?? `http://${authority}:${env.PORT}` };
}

function isFaultSpec(spec: string): boolean {
  try {
    parseFaultChances(spec);
    return true;
  } catch {
    return false;
  }
}

function isSecure(url: URL): boolean {
  return url.protocol === 'https:' || LOOPBACK.has(url.hostname.replace(/^\[|\]$/g, ''));
}

/** The process's environment, read and checked once. Nothing else in the project reads `process.env`. */
export function env(): Env {
  return singleton('env', () => parseEnv(process.env));
}
