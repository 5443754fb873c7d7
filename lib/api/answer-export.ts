import 'server-only';
import { randomUUID } from 'node:crypto';
import { version } from '@/package.json';
import type { Session } from '../auth/session';
import { findBatch, loadBatchInput } from '../db/batches';
import { AppError } from '../errors';
import { type AssetDetails, toAssetDetails } from '../export/asset-details';
import type { ExportRows, ExportScope } from '../export/export-columns';
import { writeExport } from '../export/export-file';
import { contentDisposition, exportFileName } from '../export/file-name';
import { MEDIA_TYPES } from '../export/formats';
import { LookupLines } from '../export/lookup-lines';
import { linesBefore } from '../export/paste-order';
import { type Provenance, provenanceFacts } from '../export/provenance';
import { lookup } from '../ims/lookup';
import { log } from '../log';
import type { ExportQuery } from './export-query';
import { controllerOf, streamResponse } from './stream-response';

interface ExportRequest extends Omit<ExportQuery, 'scope'> {
  batchId: string;
  scope: ExportScope;
  /** Only these IDs of the list; null for all of it. */
  only: readonly string[] | null;
  rows: ExportRows;
  filters: string | null;
}

/**
 * A list as a file, looked up while it is written. The lookup ends when the request does.
 * @throws {AppError} `batchNotFound`, `forbidden` for signed URLs, and what storage throws
 */
export async function answerExport(
  wanted: ExportRequest,
  session: Session,
  request: Request,
): Promise<Response> {
  const { batchId, format, scope, columns, urls, only } = wanted;
  if (urls === 'signed' && !session.can('revealSignedUrls')) throw new AppError('forbidden');
  const [batch, pasted] = await Promise.all([findBatch(batchId), loadBatchInput(batchId)]);
  if (!batch || !pasted) throw new AppError('batchNotFound', { context: { batchId } });

  const chosen = only && new Set(only);
  const ids = pasted.ids
    .map((id, position) => ({ id, position }))
    .filter(({ id }) => chosen?.has(id) ?? true);
  const details = new Map<string, AssetDetails>();
  const lines = new LookupLines({
    ids,
    sourceLineAt: (position) => pasted.places?.idLines[position] ?? null,
    written: pasted.written,
    before: scope === 'tokens' ? linesBefore({ ...pasted, order: pasted.places?.order ?? null }) : new Map(),
    scope,
    order: format === 'ndjson' ? 'arrival' : 'paste',
    input: chosen ? countsOf(ids.length) : batch.input,
    takeDetails: (id) => {
      const taken = details.get(id) ?? null;
      details.delete(id);
      return taken;
    },
    onBroken: (error) => log().error({ err: error, batchId }, 'export broke off'),
  });
  const provenance: Provenance = {
    exportedAt: new Date().toISOString(),
    exportedBy: session.userName,
    batchId,
    batchName: batch.name,
    region: batch.region,
    scope,
    rows: wanted.rows,
    filters: wanted.filters,
    version,
  };
  const controller = controllerOf(request);
  const events = lookup(ids, {
    lookupId: randomUUID(),
    region: batch.region,
    fresh: wanted.fresh,
    signal: controller.signal,
    onFound: (id, found) => {
      if (columns === 'all') details.set(id, toAssetDetails(found.asset, found, urls === 'signed'));
    },
  });
  const pieces = writeExport(
    { format, columns, provenance, withPreamble: wanted.provenance },
    lines.batches(events),
    () => lines.closing(),
  );
  return streamResponse(pieces, controller, {
    'content-type': MEDIA_TYPES[format],
    'content-disposition': contentDisposition(exportFileName(batch.name, format)),
    ...headersOf(provenance),
  });
}

/** Some IDs of a list make a ledger of their own. */
function countsOf(unique: number) {
  return { tokens: unique, unique, duplicate: 0, malformed: 0, other: 0 };
}

/** Provenance for the formats that have no place for it; percent-encoded, since headers are ASCII. */
function headersOf(provenance: Provenance): Record<string, string> {
  return Object.fromEntries(
    provenanceFacts(provenance).map(([name, value]) => [
      `x-provenance-${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`,
      encodeURIComponent(value),
    ]),
  );
}
