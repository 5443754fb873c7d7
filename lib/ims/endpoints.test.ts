import { describe, expect, it } from 'vitest';
import { allowedRegion, endpointOf } from './endpoints';

const env = { IMS_REGIONS: ['cn-shanghai', 'ap-southeast-1'] };

describe('regions', () => {
  it('default to the first that is listed', () => {
    expect(allowedRegion(undefined, env)).toBe('cn-shanghai');
    expect(allowedRegion('ap-southeast-1', env)).toBe('ap-southeast-1');
  });

  it.each(['cn-beijing', 'cn-shanghai.evil.example#', '', '__proto__'])(
    'refuse %j, which would become a host',
    (region) => {
      expect(() => allowedRegion(region, env)).toThrow('regionNotAllowed');
    },
  );
});

describe('endpoints', () => {
  it.each([
    ['ice', 'https://ice.cn-shanghai.aliyuncs.com', '2020-11-09'],
    ['yike', 'https://yike.cn-shanghai.aliyuncs.com', '2026-03-19'],
  ] as const)('of %s are its own host and version', (product, origin, version) => {
    expect(endpointOf('cn-shanghai', product, undefined)).toEqual({
      origin,
      host: new URL(origin).host,
      version,
    });
  });

  it('give way to an override, port included, but keep the version', () => {
    expect(endpointOf('cn-shanghai', 'yike', 'http://127.0.0.1:4010')).toEqual({
      origin: 'http://127.0.0.1:4010',
      host: '127.0.0.1:4010',
      version: '2026-03-19',
    });
  });
});
