'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { toast } from '@/components/ui/toast';
import type { AssetRow } from '@/lib/assets/asset-row';
import type { ColumnId } from '@/lib/assets/columns';
import { exportFileName } from '@/lib/export/file-name';
import type { Filter } from '@/lib/filters/filter';
import { printQuery } from '@/lib/filters/query';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { consistent, type ExportChoice, exportPath, sourceOf } from './export-request';
import { saveFile, saveFrom } from './save-file';

/** The list and what is on screen of it. */
export interface ExportSubject {
  list: Pick<BatchSummary, 'id' | 'name' | 'region'>;
  /** The rows on screen, in its order. */
  rows: () => readonly AssetRow[];
  selectedIds: ReadonlySet<string>;
  /** The columns on screen, in their order. */
  columns: readonly ColumnId[];
  /** What is searched for, and the filters on screen. */
  query: string;
  filters: readonly Filter[];
}

interface Running {
  done: number;
  /** Null while the server writes: it does not say how far it is. */
  total: number | null;
}

/** Makes files of a list. Leaving the page gives up what is made in it. */
export function useExport(subject: ExportSubject) {
  const t = useTranslations('export');
  const [running, setRunning] = useState<Running | null>(null);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  async function run(wanted: ExportChoice): Promise<void> {
    const choice = consistent(wanted);
    if (sourceOf(choice) === 'server') {
      saveFrom(exportPath(subject.list.id, choice, subject.columns, inForce(subject)));
      return;
    }
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    const { signal } = own;
    const rows = rowsOf(subject, choice);
    // A selected row that the filters hide is not among the rows here: the server knows it.
    const isHere = choice.rows !== 'selected' || rows.length === subject.selectedIds.size;
    const source = isHere ? sourceOf(choice) : 'serverSome';
    const ids = choice.rows === 'selected' ? [...subject.selectedIds] : rows.map(({ id }) => id);
    try {
      setRunning({ done: 0, total: source === 'tab' ? rows.length : null });
      const onProgress = (done: number) => setRunning({ done, total: rows.length });
      const file =
        source === 'tab'
          ? await fileOfRows(subject, choice, rows, signal, onProgress)
          : await fileOfServer(subject, choice, ids, signal);
      saveFile(exportFileName(subject.list.name, choice.format), file);
      toast.success(t('made', { count: ids.length }));
    } catch {
      if (!signal.aborted) toast.error(t('failed'));
    } finally {
      setRunning(null);
    }
  }

  return { running, run, cancel: () => controller.current?.abort() };
}

function rowsOf({ rows, selectedIds }: ExportSubject, choice: ExportChoice): readonly AssetRow[] {
  return choice.rows === 'selected' ? rows().filter(({ id }) => selectedIds.has(id)) : rows();
}

/** The words and the filters that are on, as one types them; null without. */
function inForce({ query, filters }: Pick<ExportSubject, 'query' | 'filters'>): string | null {
  return printQuery({ filters: filters.filter(({ isOff }) => !isOff), search: query }) || null;
}

async function fileOfRows(
  { list, columns, ...subject }: ExportSubject,
  { format, lines, rows: chosen }: ExportChoice,
  rows: readonly AssetRow[],
  signal: AbortSignal,
  onProgress: (rows: number) => void,
): Promise<Blob> {
  // Who never exports never loads the writers.
  const [{ makeFile }, { version }] = await Promise.all([
    import('@/lib/export/client-file'),
    import('@/package.json'),
  ]);
  const exportedAt = new Date().toISOString();
  const provenance = {
    exportedAt,
    exportedBy: null,
    batchId: list.id,
    batchName: list.name,
    region: list.region,
    scope: lines,
    rows: chosen,
    filters: inForce(subject),
    version,
  };
  return makeFile({ format, columns, provenance, withPreamble: false, rows, onProgress, signal });
}

async function fileOfServer(
  { list, columns, ...subject }: ExportSubject,
  choice: ExportChoice,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Blob> {
  const filters = inForce(subject);
  const body = JSON.stringify({ ids, ...(filters !== null && { filters }) });
  const answer = await fetch(exportPath(list.id, choice, columns), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal,
  });
  if (!answer.ok) throw new Error(`export answered ${answer.status}`);
  return answer.blob();
}
