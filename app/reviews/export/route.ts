import { currentSession } from '@/lib/auth/session';
import { loadDecisions } from '@/lib/db/decisions';
import { toFailure } from '@/lib/errors';
import { exportRecord, RECORD_FORMATS } from '@/lib/review/export-record';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  'create-audit': 'application/json',
} as const;

/** The record of verdicts as a file; `?batch=` only that of one list. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const format = RECORD_FORMATS.find((known) => known === (searchParams.get('format') ?? 'csv'));
  if (!format) return Response.json({ code: 'badRequest' }, { status: 400 });
  const session = await currentSession();
  if (!session.can('review')) return Response.json({ code: 'forbidden' }, { status: 403 });
  try {
    const batchId = searchParams.get('batch');
    const entries = await loadDecisions(batchId === null ? {} : { batchId });
    const extension = format === 'create-audit' ? 'create-audit.json' : format;
    return new Response(exportRecord(format, entries), {
      headers: {
        'content-type': TYPES[format],
        'content-disposition': `attachment; filename="verdicts.${extension}"`,
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    return Response.json({ code: toFailure(error).code }, { status: 503 });
  }
}
