import { spreadsheetText } from '../export/spreadsheet-text';
import { type Decision, MOST_REASON_BYTES } from './decision';
import type { RecordPart } from './record-file';

export const RECORD_FORMATS = ['csv', 'json', 'ndjson', 'create-audit'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** The most items of one `CreateAudit` call's `AuditContent` (ICE 2020-11-09 names 20 for ordinary media; the rest is cut here). */
const MOST_AUDIT_ITEMS = 100;

const COLUMNS = [
  'seq',
  'recordedAt',
  'decidedAt',
  'reviewer',
  'kind',
  'mediaId',
  'batchId',
  'labels',
  'reason',
  'comment',
  'auditStatus',
  'evidence',
  'id',
  'withdraws',
  'bulkId',
  'previousHash',
  'hash',
] as const satisfies readonly (keyof Decision)[];

type Pages = AsyncIterable<readonly Decision[]>;

/**
 * The record as a file, in pieces that are made as its pages are read. JSON and NDJSON hold the entries as they were
 * hashed, so `npm run verify-log` can check them; CSV is for spreadsheets; `create-audit` holds the `AuditContent` of
 * `CreateAudit` calls, for whoever applies them, and wants pages of what stands.
 * @param part what a file that holds only some entries says of itself; null for the whole record
 */
export function exportRecord(
  format: RecordFormat,
  pages: Pages,
  part: RecordPart | null,
): AsyncGenerator<string> {
  switch (format) {
    case 'ndjson':
      return ndjson(pages, part);
    case 'json':
      return part
        ? jsonList(pages, `{"part":${JSON.stringify(part)},"entries":[`, ']}')
        : jsonList(pages, '[', ']');
    case 'csv':
      return csv(pages);
    case 'create-audit':
      return jsonList(auditContents(pages), '[', ']');
  }
}

async function* ndjson(pages: Pages, part: RecordPart | null): AsyncGenerator<string> {
  if (part) yield `${JSON.stringify({ part })}\n`;
  for await (const page of pages) yield page.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}

async function* csv(pages: Pages): AsyncGenerator<string> {
  yield `\ufeff${COLUMNS.join(',')}\r\n`;
  for await (const page of pages) yield page.map((entry) => `${csvLine(entry)}\r\n`).join('');
}

/** A JSON list with a line an item. @param groups items, several at a time */
async function* jsonList(
  groups: AsyncIterable<readonly unknown[]>,
  before: string,
  after: string,
): AsyncGenerator<string> {
  yield before;
  let separator = '\n';
  for await (const items of groups) {
    if (items.length === 0) continue;
    yield separator + items.map((item) => JSON.stringify(item)).join(',\n');
    separator = ',\n';
  }
  yield `\n${after}\n`;
}

function csvLine(entry: Decision): string {
  return COLUMNS.map((column) => {
    const value = entry[column];
    const text = typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
    return `"${spreadsheetText(text).replaceAll('"', '""')}"`;
  }).join(',');
}

interface AuditItem {
  MediaId: string;
  Status: 'Normal' | 'Blocked';
  Reason?: string;
  Comment?: string;
}

/** Calls of at most `MOST_AUDIT_ITEMS`, each as soon as it is full. */
async function* auditContents(pages: Pages): AsyncGenerator<readonly [AuditItem[]]> {
  let call: AuditItem[] = [];
  for await (const page of pages)
    for (const entry of page) {
      const item = auditItem(entry);
      if (item) call.push(item);
      if (call.length < MOST_AUDIT_ITEMS) continue;
      yield [call];
      call = [];
    }
  if (call.length > 0) yield [call];
}

/** Approved assets are `Normal`, rejected ones `Blocked`; escalated and skipped ones are left to somebody else. */
function auditItem({ mediaId, kind, reason, comment, labels }: Decision): AuditItem | null {
  if (kind !== 'approve' && kind !== 'reject') return null;
  const said = reason ?? labelsAsReason(labels);
  return {
    MediaId: mediaId,
    Status: kind === 'approve' ? 'Normal' : 'Blocked',
    ...(said !== '' && kind === 'reject' && { Reason: said }),
    ...(comment !== null && { Comment: comment }),
  };
}

/** As many labels, in their order, as a reason has room for. */
function labelsAsReason(labels: readonly string[]): string {
  const encoder = new TextEncoder();
  return labels.reduce((text, label) => {
    const longer = text === '' ? label : `${text},${label}`;
    return encoder.encode(longer).length <= MOST_REASON_BYTES ? longer : text;
  }, '');
}
