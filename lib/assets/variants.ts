import { isPlaylist } from './containers';
import type { FileFacts } from './file-facts';

/**
 * Something that matters among the files of an asset. `file`, `files`, `from` and `to` are places in the response,
 * from 0. Shares are relative to the source, 0.02 is 2 % more.
 */
export type VariantFinding =
  /** Another shape than the source's, so that something is cut off, padded or stretched. */
  | { code: 'aspectDrift'; file: number; share: number }
  | { code: 'durationOff'; file: number; share: number; seconds: number }
  /** `share` is of bitrate × duration. */
  | { code: 'sizeOff'; file: number; share: number }
  /** A step down the ladder that a player would feel; `missing` are the usual short sides in pixels between. */
  | { code: 'ladderGap'; from: number; to: number; factor: number; missing: number[] }
  /** The same size, length, bitrate, container and shape to the last digit. */
  | { code: 'duplicate'; files: number[] };

export type VariantFindingCode = VariantFinding['code'];

const ASPECT_SHARE = 0.01;
const DURATION_SHARE = 0.01;
/** Encoders pad a variant by up to a frame, which is more than 1 % of a very short clip. */
const DURATION_SLACK_SECONDS = 0.05;
const SIZE_SHARE = 0.2;
/** 1080p to 720p, and 720p to 480p, are steps of 2.25 in pixels. */
const LADDER_STEP = 2.5;
/** Short sides in pixels. */
const USUAL_RUNGS = [2160, 1440, 1080, 720, 480, 360, 240];
/** How near a rendition must come to a rung to stand for it: 540p does for 480p. */
const RUNG_SHARE = 0.15;

/** What differs among the files of one asset and should not. Files are compared with the source, else with the first. */
export function findVariantFindings(files: readonly FileFacts[]): VariantFinding[] {
  const own = files.find(({ isSource }) => isSource) ?? files[0];
  if (own === undefined) return [];
  const perFile = files.flatMap((file, n) => [
    ...(file === own ? [] : [...aspectDrift(file, own, n), ...durationOff(file, own, n)]),
    ...sizeOff(file, n),
  ]);
  return [...perFile, ...ladderGaps(files), ...duplicates(files)];
}

/** Which files a finding is about. */
export function filesOf(finding: VariantFinding): number[] {
  switch (finding.code) {
    case 'ladderGap':
      return [finding.from, finding.to];
    case 'duplicate':
      return finding.files;
    default:
      return [finding.file];
  }
}

function aspectDrift(file: FileFacts, own: FileFacts, n: number): VariantFinding[] {
  const [mine, source] = [aspectOf(file), aspectOf(own)];
  if (mine === null || source === null) return [];
  const share = mine / source - 1;
  // A phone's upright video is often stored lying, with a mark to turn it.
  const isTurned = Math.abs(mine * source - 1) <= ASPECT_SHARE;
  return Math.abs(share) > ASPECT_SHARE && !isTurned ? [{ code: 'aspectDrift', file: n, share }] : [];
}

function durationOff(file: FileFacts, own: FileFacts, n: number): VariantFinding[] {
  if (!file.durationSeconds || !own.durationSeconds) return [];
  const seconds = file.durationSeconds - own.durationSeconds;
  const share = seconds / own.durationSeconds;
  const isOff = Math.abs(share) > DURATION_SHARE && Math.abs(seconds) > DURATION_SLACK_SECONDS;
  return isOff ? [{ code: 'durationOff', file: n, share, seconds }] : [];
}

function sizeOff(file: FileFacts, n: number): VariantFinding[] {
  const { sizeBytes, bitrateKbps, durationSeconds, format, name } = file;
  // A playlist is a few hundred bytes however long what it lists.
  if (!sizeBytes || !bitrateKbps || !durationSeconds || isPlaylist(format, name)) return [];
  const share = (sizeBytes * 8) / (bitrateKbps * 1000 * durationSeconds) - 1;
  return Math.abs(share) > SIZE_SHARE ? [{ code: 'sizeOff', file: n, share }] : [];
}

/** Steps between neighbouring renditions; the source is none, and a playlist is a ladder of its own. */
function ladderGaps(files: readonly FileFacts[]): VariantFinding[] {
  const rungs = files
    .flatMap(({ isSource, widthPx, heightPx, format, name }, n) =>
      widthPx && heightPx && !isSource && !isPlaylist(format, name)
        ? [{ n, pixels: widthPx * heightPx, shortSidePx: Math.min(widthPx, heightPx) }]
        : [],
    )
    .sort((a, b) => b.pixels - a.pixels);
  return rungs.flatMap((above, index) => {
    const below = rungs[index + 1];
    if (below === undefined) return [];
    const factor = above.pixels / below.pixels;
    const missing = USUAL_RUNGS.filter(
      (rung) => rung * (1 + RUNG_SHARE) < above.shortSidePx && below.shortSidePx * (1 + RUNG_SHARE) < rung,
    );
    if (factor <= LADDER_STEP && missing.length === 0) return [];
    return [{ code: 'ladderGap', from: above.n, to: below.n, factor, missing } as const];
  });
}

function duplicates(files: readonly FileFacts[]): VariantFinding[] {
  const alike = new Map<string, number[]>();
  files.forEach(({ sizeBytes, durationSeconds, bitrateKbps, widthPx, heightPx, format }, n) => {
    if (!sizeBytes) return;
    const key = [sizeBytes, durationSeconds, bitrateKbps, widthPx, heightPx, format].join(' ');
    alike.set(key, [...(alike.get(key) ?? []), n]);
  });
  return [...alike.values()]
    .filter(({ length }) => length > 1)
    .map((group) => ({ code: 'duplicate', files: group }));
}

function aspectOf({ widthPx, heightPx }: FileFacts): number | null {
  return widthPx && heightPx ? widthPx / heightPx : null;
}
