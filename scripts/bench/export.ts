import type { AssetRow } from '../../lib/assets/asset-row';
import { COLUMNS } from '../../lib/assets/columns';
import { writeExport } from '../../lib/export/export-file';
import { type ExportLine, foundLine } from '../../lib/export/export-line';
import type { ExportFormat } from '../../lib/export/formats';
import type { Figure } from './figure';
import { makeIds } from './make-ids';

const ROWS = 100_000;
/** As many as one event of a lookup carries. */
const BATCH = 200;
const MB = 1_000_000;

/** How long 100,000 rows in memory take to be written, and what the writing adds to the process's memory. */
export async function benchExport(): Promise<Figure[]> {
  const rows = makeRows();
  await write('csv', rows.slice(0, 5000));
  const csv = await write('csv', rows);
  const xlsx = await write('xlsx', rows);
  const name = '100,000 rows as';
  return [
    { name: `${name} CSV (${(csv.bytes / MB).toFixed(0)} MB)`, value: csv.ms / 1000, limit: 2, unit: 's' },
    { name: `${name} CSV: memory grows by`, value: csv.grownMb, limit: 50, unit: 'MB' },
    {
      name: `${name} XLSX (${(xlsx.bytes / MB).toFixed(0)} MB)`,
      value: xlsx.ms / 1000,
      limit: 20,
      unit: 's',
    },
    { name: `${name} XLSX: memory grows by`, value: xlsx.grownMb, limit: null, unit: 'MB' },
  ];
}

async function write(format: ExportFormat, rows: readonly AssetRow[]) {
  const columns = COLUMNS.map(({ id }) => id);
  const provenance = {
    exportedAt: new Date().toISOString(),
    exportedBy: null,
    batchId: 'bench',
    batchName: null,
    region: 'cn-shanghai',
    scope: 'assets' as const,
    rows: 'all' as const,
    filters: null,
    version: '0',
  };
  const closing = () => ({
    outcome: 'complete' as const,
    lineCount: rows.length,
    ledger: null,
    requestIds: [],
  });
  const before = process.memoryUsage.rss();
  const begin = performance.now();
  let most = before;
  let bytes = 0;
  let pieces = 0;
  for await (const piece of writeExport(
    { format, columns, provenance, withPreamble: false },
    batches(rows),
    closing,
  )) {
    bytes += piece.length;
    pieces += 1;
    if (pieces % 20 === 0) most = Math.max(most, process.memoryUsage.rss());
  }
  return { ms: performance.now() - begin, bytes, grownMb: (most - before) / MB };
}

function* batches(rows: readonly AssetRow[]): Generator<ExportLine[]> {
  for (let at = 0; at < rows.length; at += BATCH) {
    yield rows.slice(at, at + BATCH).map((row) => foundLine(row));
  }
}

function makeRows(): AssetRow[] {
  return makeIds(ROWS).map((id, position) => ({
    id,
    position,
    title: `Harbour at dusk, take ${position}, "final" 媒资`,
    mediaType: 'video',
    businessType: 'general',
    source: 'oss',
    status: 'Normal',
    transcodeStatus: 'TranscodeSuccess',
    auditStatus: 'pass',
    auditLabel: 'normal',
    durationSeconds: position / 7,
    widthPx: 1920,
    heightPx: 1080,
    sizeBytes: position * 1000,
    bitrateKbps: 2500,
    format: 'mov,mp4,m4a,3gp,3g2,mj2',
    region: 'cn-shanghai',
    variantCount: 3,
    createdAt: '2026-03-31T10:00:00.000Z',
    modifiedAt: null,
    tags: ['harbour', 'dusk', '备用'],
    isFavorite: false,
    isDeleted: false,
    projectId: null,
    folderId: null,
    creationJobId: null,
    userData: null,
    contradictions: [],
    hasCover: true,
    sprite: null,
    snapshotCount: 0,
  }));
}
