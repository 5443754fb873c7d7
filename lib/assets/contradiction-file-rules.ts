import type { Asset, AssetFile, SpriteSet } from './asset';
import { isSource, isWord, primaryFile } from './asset-parts';
import { isPlaylist, mediaTypesOf } from './containers';

const SIZE_FACTOR = 10;
/** 1 kbit/s: below it nothing that is seen or heard can be stored. */
const LEAST_BITS_PER_SECOND = 1000;
/** Encoders pad a variant by a fraction of a second, and round an odd number of pixels to an even one. */
const DURATION_SHARE = 0.01;
const DURATION_SLACK_SECONDS = 0.5;
const ASPECT_SHARE = 0.03;

/** Rules on the files and sprite sheets of an asset. */
export const FILE_RULES = {
  typeFormatMismatch(asset: Asset) {
    const file = primaryFile(asset);
    const types = mediaTypesOf(file?.format ?? null);
    const type = asset.basic.mediaType?.trim().toLowerCase() ?? '';
    if (!file || types === null || !['image', 'video', 'audio'].includes(type) || types.includes(type))
      return null;
    return ['MediaBasicInfo.MediaType', pathOf(asset, file, 'FormatName')];
  },

  sizeDurationImplausible(asset: Asset) {
    const isTimed = isWord(asset.basic.mediaType, 'video') || isWord(asset.basic.mediaType, 'audio');
    return isTimed ? pathsOfFiles(asset, isImplausible, ['FileSize', 'Duration', 'Bitrate']) : null;
  },

  spriteCountMismatch({ sprites }: Asset) {
    const index = sprites.findIndex(countsDisagree);
    return index < 0 ? null : ['MediaBasicInfo.SpriteImages'];
  },

  normalWithoutFiles({ basic, files, raw }: Asset) {
    // An absent list says nothing; an empty one says that there are no files.
    const isEmpty = Array.isArray(raw['FileInfoList']) && files.length === 0;
    return isWord(basic.status, 'normal') && isEmpty ? ['MediaBasicInfo.Status', 'FileInfoList'] : null;
  },

  severalSourceFiles(asset: Asset) {
    if (asset.files.filter(isSource).length < 2) return null;
    return pathsOfFiles(asset, isSource, ['FileType']);
  },

  fileNotNormal(asset: Asset) {
    if (!isWord(asset.basic.status, 'normal')) return null;
    const odd = pathsOfFiles(asset, ({ status }) => status !== null && !isWord(status, 'normal'), [
      'FileStatus',
    ]);
    return odd && ['MediaBasicInfo.Status', ...odd];
  },

  durationDiffersBetweenFiles(asset: Asset) {
    const own = primaryFile(asset)?.durationSeconds;
    if (!own) return null;
    const slack = Math.max(own * DURATION_SHARE, DURATION_SLACK_SECONDS);
    return comparePrimary(asset, ({ durationSeconds: d }) => Boolean(d && Math.abs(d - own) > slack), [
      'Duration',
    ]);
  },

  aspectDiffersBetweenFiles(asset: Asset) {
    const own = aspectOf(primaryFile(asset));
    if (own === null) return null;
    const differs = (file: AssetFile) => {
      const aspect = aspectOf(file);
      // A phone's upright video is often stored lying, with a mark to turn it.
      return aspect !== null && !isNear(aspect, own) && !isNear(1 / aspect, own);
    };
    return comparePrimary(asset, differs, ['Width', 'Height']);
  },
};

function isImplausible({ sizeBytes, durationSeconds, bitrateKbps, format, name }: AssetFile): boolean {
  // A playlist is a few hundred bytes however long what it lists.
  if (!sizeBytes || !durationSeconds || isPlaylist(format, name)) return false;
  const bitsPerSecond = (sizeBytes * 8) / durationSeconds;
  if (bitsPerSecond < LEAST_BITS_PER_SECOND) return true;
  if (!bitrateKbps) return false;
  const ratio = bitsPerSecond / (bitrateKbps * 1000);
  return ratio >= SIZE_FACTOR || ratio <= 1 / SIZE_FACTOR;
}

function countsDisagree({ count, tileCount, spriteRegular }: SpriteSet): boolean {
  if (count === null || tileCount === null) return false;
  if (!Number.isInteger(count) || !Number.isInteger(tileCount)) return true;
  if (tileCount > count || (count > 0 && tileCount === 0)) return true;
  return tileCount > 1 && spriteRegular !== null && !spriteRegular.includes('{TileCount}');
}

function aspectOf(file: AssetFile | undefined): number | null {
  return file?.widthPx && file.heightPx ? file.widthPx / file.heightPx : null;
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= b * ASPECT_SHARE;
}

function pathOf(asset: Asset, file: AssetFile, field: string): string {
  return `FileInfoList[${asset.files.indexOf(file)}].FileBasicInfo.${field}`;
}

/** The paths of `fields` of the files that `isAtFault`, or null when none is. */
function pathsOfFiles(asset: Asset, isAtFault: (file: AssetFile) => boolean, fields: readonly string[]) {
  const atFault = asset.files.filter(isAtFault);
  if (atFault.length === 0) return null;
  return atFault.flatMap((file) => fields.map((field) => pathOf(asset, file, field)));
}

/** As `pathsOfFiles`, with the primary file's own fields in front: it is what the others differ from. */
function comparePrimary(asset: Asset, differs: (file: AssetFile) => boolean, fields: readonly string[]) {
  const primary = primaryFile(asset);
  const others = pathsOfFiles(asset, (file) => file !== primary && differs(file), fields);
  return others && primary ? [...fields.map((field) => pathOf(asset, primary, field)), ...others] : null;
}
