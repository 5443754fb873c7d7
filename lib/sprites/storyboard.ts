import { type CellTiming, cellStepSeconds, cellTime } from './cell-time';
import { cellBox, type Geometry, placeOfCell } from './geometry';

/** What to show from one second to another; a list of them is the storyboard as JSON: a rectangle of a sheet, in whole pixels that lie within it. */
export interface StoryboardCue {
  startSeconds: number;
  endSeconds: number;
  /** Of the sheet. */
  address: string;
  xPx: number;
  yPx: number;
  widthPx: number;
  heightPx: number;
}

/**
 * The cues of a set: from 0 to the duration's end without gap or overlap, in whole milliseconds.
 * A cell whose sheet has no address is left out, and the one before it stays on show, the first one from the start.
 * Cells after the duration's end, or less than a millisecond from the next, get no cue. Empty when no times are known.
 * @param addresses of the sheets, in order; null for one that is not there
 */
export function storyboardCues(
  geometry: Pick<Geometry, 'grid' | 'cellWidthPx' | 'cellHeightPx'>,
  timing: CellTiming,
  addresses: readonly (string | null)[],
): StoryboardCue[] {
  const cells = Array.from({ length: Math.max(0, timing.count) }, (_, cell) => cell).flatMap((cell) => {
    const address = addresses[placeOfCell(geometry.grid, cell).sheet];
    const time = cellTime(timing, cell);
    return address && time ? [{ cell, address, atMs: Math.round(time.seconds * 1000) }] : [];
  });
  const endMs = endOf(timing);
  return cells.flatMap(({ cell, address, atMs }, index) => {
    const startMs = index === 0 ? 0 : atMs;
    const nextMs = Math.min(endMs, cells[index + 1]?.atMs ?? endMs);
    if (startMs >= nextMs) return [];
    return [
      { startSeconds: startMs / 1000, endSeconds: nextMs / 1000, address, ...wholeBox(geometry, cell) },
    ];
  });
}

/**
 * WebVTT thumbnails, as media-chrome and other players take them: the text of a cue is the sheet's address with the
 * rectangle as a media fragment.
 * @see https://www.w3.org/TR/webvtt1/ and https://www.w3.org/TR/media-frags/#naming-space
 */
export function toWebVtt(cues: readonly StoryboardCue[]): string {
  const blocks = cues.map(({ startSeconds, endSeconds, address, xPx, yPx, widthPx, heightPx }) => {
    const line = `${inPayload(address)}#xywh=${xPx},${yPx},${widthPx},${heightPx}`;
    return `${timestamp(startSeconds)} --> ${timestamp(endSeconds)}\n${line}\n`;
  });
  return ['WEBVTT\n', ...blocks].join('\n');
}

function endOf(timing: CellTiming): number {
  const { durationSeconds, count } = timing;
  if (durationSeconds !== null && durationSeconds > 0 && Number.isFinite(durationSeconds))
    return Math.round(durationSeconds * 1000);
  const last = cellTime(timing, count - 1)?.seconds ?? 0;
  return Math.round((last + (cellStepSeconds(timing) ?? 0)) * 1000);
}

/** A fractional cell loses its outermost part of a pixel rather than showing its neighbour's. */
function wholeBox(geometry: Parameters<typeof cellBox>[0], cell: number) {
  const box = cellBox(geometry, cell);
  const xPx = Math.max(0, Math.ceil(box.xPx - 1e-6));
  const yPx = Math.max(0, Math.ceil(box.yPx - 1e-6));
  const widthPx = Math.max(1, Math.floor(box.xPx + box.widthPx + 1e-6) - xPx);
  const heightPx = Math.max(1, Math.floor(box.yPx + box.heightPx + 1e-6) - yPx);
  return { xPx, yPx, widthPx, heightPx };
}

/** `HH:MM:SS.mmm`; hours have more digits when there are a hundred. */
function timestamp(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes, rest] = [
    Math.floor(ms / 3_600_000),
    Math.floor(ms / 60_000) % 60,
    Math.floor(ms / 1000) % 60,
  ];
  return `${two(hours)}:${two(minutes)}:${two(rest)}.${String(ms % 1000).padStart(3, '0')}`;
}

/** An address must neither end the line nor look like a cue's times. */
function inPayload(address: string): string {
  return address.replace(/\s/g, encodeURIComponent).replaceAll('-->', '--%3E');
}
