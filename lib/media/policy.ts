import 'server-only';
import { EMULATOR_MEDIA_PATH } from '../emulator/embedded';
import type { Env } from '../env';
import type { MediaPolicy } from './media-url';

type MediaSettings = Pick<Env, 'IMS_MODE' | 'APP_ORIGIN' | 'MEDIA_HOSTS' | 'OSS_DOMAINS' | 'OSS_ENDPOINT'>;

/** Where media may come from: the listed hosts, OSS as configured, and in emulator mode the emulator's objects here. */
export function mediaPolicy(settings: MediaSettings): MediaPolicy {
  const { MEDIA_HOSTS, OSS_DOMAINS, OSS_ENDPOINT } = settings;
  const endpointHost = OSS_ENDPOINT === undefined ? [] : [new URL(OSS_ENDPOINT).host];
  const ownUrl = emulatorMediaUrl(settings);
  return {
    hosts: [...MEDIA_HOSTS, ...Object.values(OSS_DOMAINS), ...endpointHost],
    ownPrefix: ownUrl === undefined ? null : `${ownUrl}/`,
  };
}

/** Where this app serves the embedded emulator's objects, path style; undefined in cloud mode. */
export function emulatorMediaUrl({
  IMS_MODE,
  APP_ORIGIN,
}: Pick<Env, 'IMS_MODE' | 'APP_ORIGIN'>): string | undefined {
  return IMS_MODE === 'emulator' ? `${APP_ORIGIN}${EMULATOR_MEDIA_PATH}` : undefined;
}
