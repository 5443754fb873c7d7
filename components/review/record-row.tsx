import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LocalDate } from '@/components/home/local-date';
import { Badge } from '@/components/ui/badge';
import { MediaId } from '@/components/ui/media-id';
import { ProtectedPicture } from '@/components/ui/protected-picture';
import { mediaPath } from '@/lib/assets/addresses';
import { NO_SPOT, spotPath } from '@/lib/assets/spot';
import { visibleText } from '@/lib/assets/visible-text';
import type { Label } from '@/lib/review/labels';
import type { RecordEntry } from '@/lib/review/record-entry';
import { DriftBadge } from './drift-badge';
import { SeenAt } from './seen-at';
import { useLabelWord } from './use-label-word';
import { VERDICT_TONES } from './verdict-tones';

/** One entry of the record. Its asset opens at the cell and the second that were looked at. */
export function RecordRow({ entry, labels }: { entry: RecordEntry; labels: readonly Label[] }) {
  const t = useTranslations('review');
  const { decision, listName, region, isWithdrawn, withdrawsSeq, drift } = entry;
  const { mediaId, evidence, kind } = decision;
  const labelWord = useLabelWord(labels);
  return (
    <tr data-seq={decision.seq} className="border-b align-middle">
      <td className="py-1.5 pr-4 text-ink-3 tabular-nums">{decision.seq}</td>
      <td className="whitespace-nowrap py-1.5 pr-4">
        <LocalDate iso={decision.recordedAt} />
      </td>
      <td className="py-1.5 pr-4">
        <span className="flex items-center gap-2">
          <ProtectedPicture
            src={mediaPath(mediaId, 'cover', region)}
            alt=""
            mediaType={null}
            isProtected
            focusable={false}
            className="aspect-video w-14 shrink-0"
          />
          <Link
            href={spotPath(mediaId, region, evidence ?? NO_SPOT)}
            prefetch={false}
            className="hover:underline"
          >
            <MediaId id={mediaId} copy={false} />
            {evidence && <SeenAt evidence={evidence} />}
          </Link>
        </span>
      </td>
      <td className="py-1.5 pr-4">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Badge tone={VERDICT_TONES[kind]} className={isWithdrawn ? 'line-through' : ''}>
            {t(`verdict.${kind}`)}
          </Badge>
          {isWithdrawn && <span className="text-ink-3">{t('record.withdrawn')}</span>}
          {withdrawsSeq !== null && (
            <span className="text-ink-3">{t('record.withdraws', { seq: withdrawsSeq })}</span>
          )}
          {drift && <DriftBadge before={decision.auditStatus} now={drift.now} />}
        </span>
      </td>
      <td className="py-1.5 pr-4">{decision.labels.map(labelWord).join(', ')}</td>
      <td className="max-w-xs py-1.5 pr-4 text-ink-2">
        <bdi className="break-words">{[decision.reason, decision.comment].filter(Boolean).join(' · ')}</bdi>
      </td>
      <td className="py-1.5 pr-4">
        <bdi>{decision.reviewer}</bdi>
      </td>
      <td className="max-w-48 truncate py-1.5">
        <Link
          href={`/batches/${decision.batchId}`}
          prefetch={false}
          title={listName ?? undefined}
          className="text-accent hover:underline"
        >
          <bdi>{listName === null ? t('record.openList') : visibleText(listName)}</bdi>
        </Link>
      </td>
    </tr>
  );
}
