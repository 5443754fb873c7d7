import { ClipboardCheck, Download } from 'lucide-react';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { buttonStyle } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { RECORD_FORMATS } from '@/lib/review/export-record';
import type { Label } from '@/lib/review/labels';
import type { RecordEntry } from '@/lib/review/record-entry';
import { type RecordQuery, recordParameters } from '@/lib/review/record-query';
import { RecordFilter } from './record-filter';
import { RecordRow } from './record-row';

interface RecordTableProps {
  entries: readonly RecordEntry[];
  /** Where the next page begins; null on the last. */
  next: number | null;
  query: RecordQuery;
  /** Everybody whose name is in the record; nobody: it is empty. */
  reviewers: readonly string[];
  labels: readonly Label[];
  listName: string | null;
}

const COLUMNS = ['seq', 'when', 'asset', 'verdict', 'labels', 'reason', 'reviewer', 'list'] as const;

/** A page of the record as a table, with its filters and exports. */
export async function RecordTable({ entries, next, query, reviewers, labels, listName }: RecordTableProps) {
  const [t, together] = await Promise.all([getTranslations('review'), getTranslations('together.record')]);
  if (reviewers.length === 0) {
    return (
      <EmptyState icon={<ClipboardCheck />} title={t('record.empty.title')}>
        {t('record.empty.body')}
      </EmptyState>
    );
  }
  const pageAt = (before: number | undefined) => `/reviews?${recordParameters({ ...query, before })}`;
  const exported = recordParameters({ ...query, before: undefined });
  const isPart = exported.size > 0;
  return (
    <>
      <div className="flex flex-wrap items-end gap-3">
        <RecordFilter {...{ query, reviewers, labels, listName }} />
        <div className="ml-auto flex flex-wrap items-center gap-1">
          <Download aria-hidden="true" className="size-4 text-ink-3" />
          <span className="text-ink-3">{isPart ? together('exportPart') : t('record.export')}</span>
          {RECORD_FORMATS.map((format) => (
            <a
              key={format}
              href={`/reviews/export?${exported}&format=${format}`}
              download
              className={buttonStyle('ghost')}
            >
              {format === 'create-audit' ? 'CreateAudit' : format.toUpperCase()}
            </a>
          ))}
        </div>
      </div>
      {entries.length === 0 ? (
        <EmptyState
          icon={<ClipboardCheck />}
          title={together('nothing')}
          actions={
            <Link href="/reviews" className={buttonStyle()}>
              {together('showAll')}
            </Link>
          }
        >
          {together('nothingBody')}
        </EmptyState>
      ) : (
        <div className="overflow-x-auto">
          <table className="w-full border-collapse">
            <thead>
              <tr className="border-b text-left text-ink-3">
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className="whitespace-nowrap py-1.5 pr-4 font-normal">
                    {t(`record.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <RecordRow key={entry.decision.seq} entry={entry} labels={labels} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <nav aria-label={together('pages')} className="flex justify-end gap-2">
        {query.before !== undefined && (
          <Link href={pageAt(undefined)} className={buttonStyle()}>
            {together('newest')}
          </Link>
        )}
        {next !== null && (
          <Link href={pageAt(next)} prefetch={false} className={buttonStyle()}>
            {together('older')}
          </Link>
        )}
      </nav>
    </>
  );
}
