import type { AssetRow } from '../assets/asset-row';
import { type ExportOptions, writeExport } from './export-file';
import { type ExportLine, foundLine } from './export-line';
import { MEDIA_TYPES } from './formats';

/** Rows between two looks at the clock; about 2 ms of work. */
const BATCH = 200;
/** How long the page is kept from anything else: less than a frame. */
const SLICE_MS = 10;
/** More often nobody sees it. */
const REPORT_MS = 80;

interface ClientFileOptions extends ExportOptions {
  rows: readonly AssetRow[];
  /** Rows written so far. */
  onProgress: (rows: number) => void;
  signal: AbortSignal;
}

/**
 * The rows of a screen as a file, made in this tab. The page stays usable meanwhile: the work is cut into slices.
 * @throws {DOMException} `AbortError`
 */
export async function makeFile({ rows, onProgress, signal, ...options }: ClientFileOptions): Promise<Blob> {
  const pieces: BlobPart[] = [];
  const closing = () => ({
    outcome: 'complete' as const,
    lineCount: rows.length,
    ledger: null,
    requestIds: [],
  });
  for await (const piece of writeExport(options, slices(rows, onProgress, signal), closing)) {
    pieces.push(new Uint8Array(piece));
  }
  return new Blob(pieces, { type: MEDIA_TYPES[options.format] });
}

async function* slices(
  rows: readonly AssetRow[],
  onProgress: (rows: number) => void,
  signal: AbortSignal,
): AsyncGenerator<ExportLine[]> {
  let sliceBegan = performance.now();
  let reportedAt = sliceBegan;
  for (let at = 0; at < rows.length; at += BATCH) {
    yield rows.slice(at, at + BATCH).map((row) => foundLine(row));
    if (performance.now() - sliceBegan < SLICE_MS) continue;
    if (performance.now() - reportedAt >= REPORT_MS) {
      onProgress(Math.min(at + BATCH, rows.length));
      reportedAt = performance.now();
    }
    await nextTask();
    signal.throwIfAborted();
    sliceBegan = performance.now();
  }
  onProgress(rows.length);
}

/** The next turn of the event loop. Not a timer: a hidden tab runs one a second. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
