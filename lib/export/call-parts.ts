/** What is called for. `origin` is that of this app. */
export interface ShownCall {
  ids: readonly string[];
  region: string;
  origin: string;
}

/** The most IDs that are put into one call: what the sibling operations take at most. */
export const IDS_A_CALL = 20;
export const ACTION = 'BatchGetYikeAssetMediaInfos';
export const VERSION = '2020-11-09';

export function hostOf(region: string): string {
  return `ice.${region}.aliyuncs.com`;
}

/** Any text as one word of a POSIX shell. */
export function shellWord(text: string): string {
  return /^[\w,.:/@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
