import { toRefusal } from '@/lib/api/api-refusal';
import { NO_STORE } from '@/lib/api/define-route';
import { controllerOf, streamResponse } from '@/lib/api/stream-response';
import { currentSession } from '@/lib/auth/session';
import { recordPages } from '@/lib/db/record-export';
import { AppError } from '@/lib/errors';
import { log } from '@/lib/log';
import { exportRecord, RECORD_FORMATS } from '@/lib/review/export-record';
import { partFor } from '@/lib/review/record-file';
import { parseRecordQuery, unreadParameters } from '@/lib/review/record-query';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  ndjson: 'application/x-ndjson',
  'create-audit': 'application/json',
} as const;

/** The record of verdicts as a file, with the filters of its page; `batch` is another name of `list`. */
export async function GET(request: Request): Promise<Response> {
  try {
    const session = await currentSession();
    if (!session.can('review')) throw new AppError('forbidden');
    const { format: asked = 'csv', batch = '', ...rest } = parametersOf(request);
    const parameters = { list: batch, ...rest };
    const format = RECORD_FORMATS.find((known) => known === asked);
    if (!format || unreadParameters(parameters).length > 0) throw new AppError('badRequest');
    const query = parseRecordQuery(parameters);
    const pages = await begun(recordPages(query, { onlyStanding: format === 'create-audit' }));
    const part = partFor(query);
    const extension = format === 'create-audit' ? 'create-audit.json' : format;
    return streamResponse(encoded(exportRecord(format, pages, part)), controllerOf(request), {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="verdicts${part ? '-part' : ''}.${extension}"`,
    });
  } catch (error) {
    const { status, body } = toRefusal(error);
    if (status >= 500) log().error({ err: error }, 'the record was not exported');
    return Response.json(body, { status, headers: NO_STORE });
  }
}

function parametersOf(request: Request): Record<string, string> {
  return Object.fromEntries(new URL(request.url).searchParams);
}

/** The same pages, the first of them read: what fails by then is answered as a refusal, and not by half a file. */
async function begun<Page>(pages: AsyncGenerator<Page>): Promise<AsyncGenerator<Page>> {
  const first = await pages.next();
  return (async function* () {
    if (first.done) return;
    yield first.value;
    yield* pages;
  })();
}

async function* encoded(pieces: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) yield encoder.encode(piece);
}
