import { describe, expect, test } from 'vitest';
import { EnvError, parseEnv } from './env';

const key = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret' };

function faults(source: Record<string, string>): string[] {
  try {
    parseEnv(source);
  } catch (error) {
    if (error instanceof EnvError) return [...error.faults];
    throw error;
  }
  return [];
}

describe('the environment', () => {
  test('needs nothing: it then means the emulator on loopback', () => {
    expect(parseEnv({})).toMatchObject({
      IMS_MODE: 'emulator',
      APP_ORIGIN: 'http://127.0.0.1:3000',
      IMS_REGIONS: ['cn-shanghai'],
      IMS_BATCH_SIZE: 20,
      MEDIA_HOSTS: ['*.aliyuncs.com'],
    });
  });

  test('is cloud as soon as there are credentials, and empty values count as absent', () => {
    expect(parseEnv(key).IMS_MODE).toBe('cloud');
    expect(parseEnv({ IMS_CREDENTIALS: 'chain' }).IMS_MODE).toBe('cloud');
    expect(parseEnv({ ...key, IMS_MODE: 'emulator' }).IMS_MODE).toBe('emulator');
    expect(parseEnv({ ALIBABA_CLOUD_ACCESS_KEY_ID: '' }).IMS_MODE).toBe('emulator');
  });

  test('lists every fault at once, by name and without values', () => {
    const found = faults({ PORT: 'x-secret', IMS_REGIONS: 'Moon', LOG_LEVEL: 'loud' });
    expect(found.map((fault) => fault.split(':')[0]).sort()).toEqual(['IMS_REGIONS', 'LOG_LEVEL', 'PORT']);
    expect(found.join()).not.toContain('x-secret');
  });

  test('has the labels of the machine audit, or those of the installation', () => {
    expect(parseEnv({}).REVIEW_LABELS).toContain('porn');
    expect(parseEnv({ REVIEW_LABELS: 'minors, gore ,盗版' }).REVIEW_LABELS).toEqual([
      'minors',
      'gore',
      '盗版',
    ]);
    for (const labels of [',', 'a,a', 'x'.repeat(65)])
      expect(faults({ REVIEW_LABELS: labels })[0]).toMatch(/^REVIEW_LABELS: /);
  });

  test.each([
    ['a host that others reach', { HOST: '0.0.0.0' }, 'HOST'],
    ['half a key pair', { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id' }, 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
    ['the cloud without credentials', { IMS_MODE: 'cloud' }, 'ALIBABA_CLOUD_ACCESS_KEY_ID'],
    ['plain http beyond loopback', { IMS_ENDPOINT: 'http://ice.example.com' }, 'IMS_ENDPOINT'],
    ['a sign-in that is not built', { AUTH_MODE: 'password' }, 'AUTH_MODE'],
    ['an unknown database', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    ['a batch size of nothing', { IMS_BATCH_SIZE: '0' }, 'IMS_BATCH_SIZE'],
    ['a fault that the emulator has not', { IMS_EMULATOR_FAULTS: 'flood:0.1' }, 'IMS_EMULATOR_FAULTS'],
    ['a media host with a path', { MEDIA_HOSTS: 'a.example/b' }, 'MEDIA_HOSTS'],
  ])('refuses %s', (_, source, name) => {
    expect(faults(source).map((fault) => fault.split(':')[0])).toEqual([name]);
  });

  test.each([
    ['ice.example.com', 'https://ice.example.com'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['http://[::1]:4010/', 'http://[::1]:4010'],
    ['https://ice.example.com/ignored', 'https://ice.example.com'],
  ])('reads the endpoint %s as an origin', (given, origin) => {
    expect(parseEnv({ IMS_ENDPOINT: given }).IMS_ENDPOINT).toBe(origin);
  });

  test('reads custom OSS domains as pairs', () => {
    expect(parseEnv({ OSS_DOMAINS: 'a=a.example.com,b=b.example.com' }).OSS_DOMAINS).toEqual({
      a: 'a.example.com',
      b: 'b.example.com',
    });
  });
});
