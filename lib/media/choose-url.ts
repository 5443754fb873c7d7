import 'server-only';
import { coverSource, isWebUrl } from '../assets/asset-parts';
import { embeddedEmulator } from '../emulator/embedded';
import { env } from '../env';
import { imsConfig } from '../ims/config';
import type { Credentials } from '../ims/credentials';
import { singleton } from '../singleton';
import type { ChooseUrl } from './answer-media';
import { ossObjectUrl } from './oss-url';
import { emulatorMediaUrl } from './policy';
import { type OssObject, snapshotFrame, spriteSheet } from './sprite-sheet';

/** The cover, or a still image itself. A cover that is no web address is chosen too, to be refused by its scheme. */
export const coverUrl: ChooseUrl = (asset) => coverSource(asset) ?? asset.basic.coverUrl;

/** The n-th file of the response, from 0. */
export function fileUrl(n: string): ChooseUrl {
  return (asset) => asset.files[toIndex(n)]?.url ?? null;
}

/** The n-th sprite sheet over all sets, from 0. Sheets come without a URL and are signed here. */
export function spriteUrl(n: string): ChooseUrl {
  return ({ sprites }) => signedUrl(spriteSheet(sprites, toIndex(n)));
}

/** The n-th single snapshot, from 0, in the order of `snapshotCount`. */
export function snapshotUrl(n: string): ChooseUrl {
  return ({ snapshots, sprites }) => {
    if (snapshots.urls.length > 0) return snapshots.urls.filter(isWebUrl)[toIndex(n)] ?? null;
    return signedUrl(snapshotFrame(snapshots.sets, toIndex(n)) ?? snapshotFrame(sprites, toIndex(n)));
  };
}

async function signedUrl(object: OssObject | null): Promise<string | null> {
  if (object === null) return null;
  const settings = env();
  const endpoint = emulatorMediaUrl(settings) ?? settings.OSS_ENDPOINT;
  return ossObjectUrl(object, { ...settings, OSS_ENDPOINT: endpoint }, loadCredentials);
}

/** `Infinity`, where nothing is, for what is no index. */
function toIndex(n: string): number {
  return /^\d{1,5}$/.test(n) ? Number(n) : Number.POSITIVE_INFINITY;
}

async function loadCredentials(): Promise<Credentials> {
  const { credentials } = await singleton('oss-credentials', () => imsConfig(env(), embeddedEmulator));
  return credentials.load();
}
