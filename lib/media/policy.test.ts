import { expect, test } from 'vitest';
import { mediaPolicy } from './policy';

const SETTINGS = {
  IMS_MODE: 'cloud',
  APP_ORIGIN: 'https://sheet.example',
  MEDIA_HOSTS: ['*.aliyuncs.com'],
  OSS_DOMAINS: { samples: 'cdn.example' },
  OSS_ENDPOINT: 'http://127.0.0.1:9000',
} as const;

test('media may come from the listed hosts and from where OSS is configured to be', () => {
  const { hosts, ownPrefix } = mediaPolicy({ ...SETTINGS, MEDIA_HOSTS: [...SETTINGS.MEDIA_HOSTS] });
  expect(hosts).toEqual(['*.aliyuncs.com', 'cdn.example', '127.0.0.1:9000']);
  expect(ownPrefix).toBeNull();
});

test('only with the emulator may they come from this app', () => {
  const { ownPrefix } = mediaPolicy({ ...SETTINGS, IMS_MODE: 'emulator', MEDIA_HOSTS: [] });
  expect(ownPrefix).toBe('https://sheet.example/emulator/oss/');
});
