import type { Asset, AssetFile } from './asset';

/** The file that stands for the asset: the source, else the first. Undefined when there are no files. */
export function primaryFile(asset: Asset): AssetFile | undefined {
  return asset.files.find(isSource) ?? asset.files[0];
}

/** Whether a file is the source and not a variant made of it. */
export function isSource(file: AssetFile): boolean {
  return file.type?.trim().toLowerCase() === 'source_file';
}

/** Whether an open enumeration has a value, in any capitals. */
export function isWord(value: string | null, word: string): boolean {
  return value?.trim().toLowerCase() === word.toLowerCase();
}

/** Whether text is an address that a browser may be sent to: http or https, nothing that runs. */
export function isWebUrl(text: string | null): text is string {
  return text !== null && /^https?:\/\//i.test(text) && URL.canParse(text);
}

/**
 * The (signed) address of the picture that stands for the asset: its cover, or a still image itself.
 * Null when there is none with an http(s) address.
 */
export function coverSource(asset: Asset): string | null {
  if (isWebUrl(asset.basic.coverUrl)) return asset.basic.coverUrl;
  const url = primaryFile(asset)?.url ?? null;
  return isWord(asset.basic.mediaType, 'image') && isWebUrl(url) ? url : null;
}
