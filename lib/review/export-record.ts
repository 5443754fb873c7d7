import { spreadsheetText } from '../export/spreadsheet-text';
import type { Decision } from './decision';
import { standingDecisions } from './standing';

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

/**
 * The record as a file. JSON and NDJSON hold the entries as they were hashed, so `npm run verify-log` can check them;
 * CSV is for spreadsheets; `create-audit` holds what stands, as the `AuditContent` of `CreateAudit` calls, for whoever
 * applies them.
 */
export function exportRecord(format: RecordFormat, entries: readonly Decision[]): string {
  switch (format) {
    case 'ndjson':
      return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    case 'json':
      return `${JSON.stringify(entries, null, 2)}\n`;
    case 'csv':
      return `\ufeff${[COLUMNS.join(','), ...entries.map(csvLine)].join('\r\n')}\r\n`;
    case 'create-audit':
      return `${JSON.stringify(auditContents(entries), null, 2)}\n`;
  }
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

/** Approved assets are `Normal`, rejected ones `Blocked`; escalated and skipped ones are left to somebody else. */
function auditContents(entries: readonly Decision[]): AuditItem[][] {
  const items = [...standingDecisions(entries).values()].flatMap(
    ({ mediaId, kind, reason, comment, labels }) => {
      if (kind !== 'approve' && kind !== 'reject') return [];
      const said = reason ?? (labels.join(',') || null);
      return [
        {
          MediaId: mediaId,
          Status: kind === 'approve' ? ('Normal' as const) : ('Blocked' as const),
          ...(said !== null && kind === 'reject' && { Reason: said }),
          ...(comment !== null && { Comment: comment }),
        },
      ];
    },
  );
  const calls = Math.ceil(items.length / MOST_AUDIT_ITEMS);
  return Array.from({ length: calls }, (_, n) =>
    items.slice(n * MOST_AUDIT_ITEMS, (n + 1) * MOST_AUDIT_ITEMS),
  );
}
