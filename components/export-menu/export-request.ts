import type { ColumnChoice, ExportRows, ExportScope } from '@/lib/export/export-columns';
import type { ExportFormat } from '@/lib/export/formats';

/** What is chosen in the menu. */
export interface ExportChoice {
  format: ExportFormat;
  rows: ExportRows;
  lines: ExportScope;
  columns: 'shown' | 'all';
  signedUrls: boolean;
}

/** Where a file comes from: the server, for the whole list or some IDs of it, or the rows that are in the tab. */
export type ExportSource = 'server' | 'serverSome' | 'tab';

/** The tab has rows and no other fields; it has no tokens but those found. */
export function sourceOf({ rows, columns }: ExportChoice): ExportSource {
  if (rows === 'all') return 'server';
  return columns === 'all' ? 'serverSome' : 'tab';
}

/** A choice in which nothing contradicts itself: what its source cannot give is switched off. */
export function consistent(choice: ExportChoice): ExportChoice {
  return {
    ...choice,
    lines: choice.rows === 'all' ? choice.lines : 'assets',
    signedUrls: choice.signedUrls && choice.columns === 'all',
  };
}

/**
 * The address of an export by the server. @param filters those in force on screen, when the address has to tell them
 */
export function exportPath(
  batchId: string,
  choice: ExportChoice,
  shown: ColumnChoice,
  filters: string | null = null,
): string {
  const { format, rows, lines, columns, signedUrls } = consistent(choice);
  const query = new URLSearchParams({ format });
  if (rows === 'all') query.set('scope', lines);
  else query.set('rows', rows);
  query.set('columns', columns === 'all' || shown === 'all' ? 'all' : shown.join(','));
  if (signedUrls) query.set('urls', 'signed');
  if (filters !== null) query.set('filters', filters);
  return `/api/v1/batches/${encodeURIComponent(batchId)}/export?${query}`;
}
