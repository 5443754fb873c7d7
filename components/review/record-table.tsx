import { ClipboardCheck, Download } from 'lucide-react';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { LocalDate } from '@/components/home/local-date';
import { Badge, type Tone } from '@/components/ui/badge';
import { buttonStyle } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { MediaId } from '@/components/ui/media-id';
import { ProtectedPicture } from '@/components/ui/protected-picture';
import { assetPath, mediaPath } from '@/lib/assets/addresses';
import { formatTimecode } from '@/lib/assets/format';
import { type Decision, VERDICTS } from '@/lib/review/decision';
import { RECORD_FORMATS } from '@/lib/review/export-record';
import { LABELS } from '@/lib/review/labels';
import { RecordFilter } from './record-filter';

/** The newest entries that a page shows; an export has all of them. */
const MOST_SHOWN = 300;

const TONES: Record<Decision['kind'], Tone> = {
  approve: 'ok',
  reject: 'bad',
  escalate: 'warn',
  skip: 'idle',
  withdraw: 'idle',
};

interface RecordTableProps {
  /** The whole record, in order. */
  entries: readonly Decision[];
  verdict: Decision['kind'] | null;
  reviewer: string | null;
}

/** The record as a table, with its filters and exports. */
export async function RecordTable({ entries, verdict, reviewer }: RecordTableProps) {
  const t = await getTranslations('review');
  if (entries.length === 0) {
    return (
      <EmptyState icon={<ClipboardCheck />} title={t('record.empty.title')}>
        {t('record.empty.body')}
      </EmptyState>
    );
  }
  const seqById = new Map(entries.map(({ id, seq }) => [id, seq]));
  const withdrawn = new Set(
    entries.flatMap(({ kind, withdraws }) => (kind === 'withdraw' ? [withdraws] : [])),
  );
  const shown = entries
    .filter(
      (entry) =>
        (verdict === null || entry.kind === verdict) && (reviewer === null || entry.reviewer === reviewer),
    )
    .slice(-MOST_SHOWN)
    .reverse();
  const labelWord = (label: string) => {
    const known = LABELS.find((one) => one === label);
    return known ? t(`labels.${known}`) : label;
  };
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <RecordFilter
          verdicts={[...VERDICTS, 'withdraw']}
          verdict={verdict}
          reviewers={[...new Set(entries.map((entry) => entry.reviewer))].sort()}
          reviewer={reviewer}
        />
        <div className="ml-auto flex flex-wrap items-center gap-1">
          <Download aria-hidden="true" className="size-4 text-ink-3" />
          <span className="text-ink-3">{t('record.export')}</span>
          {RECORD_FORMATS.map((format) => (
            <a
              key={format}
              href={`/reviews/export?format=${format}`}
              download
              className={buttonStyle('ghost')}
            >
              {format === 'create-audit' ? 'CreateAudit' : format.toUpperCase()}
            </a>
          ))}
        </div>
      </div>
      <div className="overflow-x-auto">
        <table className="w-full border-collapse">
          <thead>
            <tr className="border-b text-left text-ink-3">
              {(['seq', 'when', 'asset', 'verdict', 'labels', 'reason', 'reviewer', 'list'] as const).map(
                (column) => (
                  <th key={column} scope="col" className="whitespace-nowrap py-1.5 pr-4 font-normal">
                    {t(`record.column.${column}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((entry) => (
              <tr key={entry.seq} data-seq={entry.seq} className="border-b align-middle">
                <td className="py-1.5 pr-4 text-ink-3 tabular-nums">{entry.seq}</td>
                <td className="whitespace-nowrap py-1.5 pr-4">
                  <LocalDate iso={entry.recordedAt} />
                </td>
                <td className="py-1.5 pr-4">
                  <span className="flex items-center gap-2">
                    <ProtectedPicture
                      src={mediaPath(entry.mediaId, 'cover')}
                      alt=""
                      mediaType={null}
                      isProtected
                      focusable={false}
                      className="aspect-video w-14 shrink-0"
                    />
                    <Link href={evidencePath(entry)} prefetch={false} className="hover:underline">
                      <MediaId id={entry.mediaId} copy={false} />
                      {entry.evidence?.seconds != null && (
                        <span className="block text-ink-3 text-xs">
                          {t('record.evidence', { time: formatTimecode(entry.evidence.seconds) })}
                        </span>
                      )}
                    </Link>
                  </span>
                </td>
                <td className="whitespace-nowrap py-1.5 pr-4">
                  <Badge tone={TONES[entry.kind]} className={withdrawn.has(entry.id) ? 'line-through' : ''}>
                    {t(`verdict.${entry.kind}`)}
                  </Badge>
                  {withdrawn.has(entry.id) && (
                    <span className="ml-2 text-ink-3">{t('record.withdrawn')}</span>
                  )}
                  {entry.withdraws !== null && (
                    <span className="ml-2 text-ink-3">
                      {t('record.withdraws', { seq: seqById.get(entry.withdraws) ?? '?' })}
                    </span>
                  )}
                </td>
                <td className="py-1.5 pr-4">{entry.labels.map(labelWord).join(', ')}</td>
                <td className="max-w-xs py-1.5 pr-4 text-ink-2">
                  <bdi className="break-words">
                    {[entry.reason, entry.comment].filter(Boolean).join(' · ')}
                  </bdi>
                </td>
                <td className="py-1.5 pr-4">
                  <bdi>{entry.reviewer}</bdi>
                </td>
                <td className="py-1.5">
                  <Link
                    href={`/batches/${entry.batchId}`}
                    prefetch={false}
                    className="text-accent hover:underline"
                  >
                    {t('record.openList')}
                  </Link>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** The asset at the second that was looked at. */
function evidencePath({ mediaId, evidence }: Decision): string {
  const seconds = evidence?.seconds;
  return seconds == null ? assetPath(mediaId) : `${assetPath(mediaId)}?t=${seconds}`;
}
