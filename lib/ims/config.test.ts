import { describe, expect, it, vi } from 'vitest';
import { parseEnv } from '../env';
import { imsConfig } from './config';

const keys = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'id', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'secret' };
const emulator = { origin: 'http://127.0.0.1:4010', accessKeyId: 'emu', accessKeySecret: 'emu-secret' };

describe('the configuration', () => {
  it('takes endpoint and keys from the emulator when there are no credentials', async () => {
    const config = await imsConfig(parseEnv({}), async () => emulator);
    expect(config.endpoint('cn-shanghai').origin).toBe(emulator.origin);
    expect(await config.credentials.load()).toEqual({
      accessKeyId: 'emu',
      accessKeySecret: 'emu-secret',
      securityToken: null,
    });
  });

  it('never starts the emulator in cloud mode', async () => {
    const start = vi.fn(async () => emulator);
    const config = await imsConfig(parseEnv({ ...keys, ALIBABA_CLOUD_SECURITY_TOKEN: 'token' }), start);
    expect(start).not.toHaveBeenCalled();
    expect(config.endpoint('cn-shanghai').host).toBe('ice.cn-shanghai.aliyuncs.com');
    expect(await config.credentials.load()).toEqual({
      accessKeyId: 'id',
      accessKeySecret: 'secret',
      securityToken: 'token',
    });
  });

  it('takes limits and endpoint from the environment', async () => {
    const env = parseEnv({
      ...keys,
      IMS_ENDPOINT: 'http://127.0.0.1:9',
      IMS_BATCH_SIZE: '7',
      IMS_MAX_CONCURRENCY: '3',
      IMS_MAX_QPS: '5',
      IMS_TIMEOUT_MS: '900',
    });
    const config = await imsConfig(env, async () => emulator);
    expect(config).toMatchObject({ batchSize: 7, maxConcurrency: 3, maxQps: 5, timeoutMs: 900 });
    expect(config.endpoint('cn-shanghai').origin).toBe('http://127.0.0.1:9');
  });
});
