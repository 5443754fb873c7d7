import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { isProtected } from '@/components/asset-table/asset-states';
import { StateBadge } from '@/components/asset-table/state-badge';
import { PreviewThumb } from '@/components/sprite-preview/preview-thumb';
import { Badge } from '@/components/ui/badge';
import type { AssetRow } from '@/lib/assets/asset-row';
import { visibleText } from '@/lib/assets/visible-text';
import type { Evidence, Verdict } from '@/lib/review/decision';
import { DriftBadge, useDriftText } from './drift-badge';
import { VerdictMark } from './verdict-mark';

interface GridCardProps {
  row: AssetRow;
  /** Null when it is the server's default region. */
  region: string | null;
  /** What stands; null while it is open. */
  verdict: Verdict | null;
  /** The audit status seen at that verdict, which may be absent (null); undefined while the verdict's entry is not known. */
  seenStatus: string | null | undefined;
  /** Who else looks at it; null when nobody does. */
  holder: string | null;
  isCurrent: boolean;
  isChosen: boolean;
  /** Told of each frame that comes into sight; the same function at each render. */
  onLook: (id: string, evidence: Evidence) => void;
}

/** One of many to be judged. Plain values in, so that it renders again only when one of them changed. */
export const GridCard = memo(function GridCard({
  row,
  region,
  verdict,
  seenStatus,
  holder,
  isCurrent,
  isChosen,
  onLook,
}: GridCardProps) {
  const t = useTranslations('review');
  const table = useTranslations('table');
  const together = useTranslations('together');
  const sayDrift = useDriftText();
  const title = visibleText(row.title?.slice(0, 80) ?? row.id);
  const drift =
    seenStatus !== undefined && seenStatus !== row.auditStatus
      ? { before: seenStatus, now: row.auditStatus }
      : null;
  const says = [title, verdict && t(`said.${verdict}`), drift && sayDrift(drift)];
  return (
    <div
      role="option"
      aria-selected={isChosen}
      aria-current={isCurrent || undefined}
      aria-label={says.filter((part) => part !== null).join(', ')}
      data-media-id={row.id}
      data-verdict={verdict ?? undefined}
      tabIndex={isCurrent ? 0 : -1}
      className="group grid min-w-0 grid-rows-[auto_auto] rounded outline-offset-1 hover:bg-surface aria-selected:bg-accent-soft aria-[current]:outline-2 aria-[current]:outline-accent"
    >
      <span className="relative block">
        <PreviewThumb
          row={row}
          region={region}
          isProtected={isProtected(row.auditStatus)}
          fit="contain"
          onLook={onLook}
          className={`aspect-video w-full ${verdict === null ? '' : 'opacity-45 group-hover:opacity-100'}`}
        />
        <input
          type="checkbox"
          readOnly
          checked={isChosen}
          tabIndex={-1}
          aria-label={table('selectRow', { name: title })}
          className="absolute top-1.5 left-1.5 size-4 rounded-sm bg-bg opacity-0 shadow-popup accent-accent checked:opacity-100 group-hover:opacity-100 pointer-coarse:size-5 pointer-coarse:opacity-100"
        />
        {holder !== null && (
          <span className="absolute top-1.5 right-1.5 max-w-3/4">
            <Badge tone="warn">{together('heldBy', { who: holder })}</Badge>
          </span>
        )}
        <span className="pointer-events-none absolute inset-0 rounded-sm group-aria-selected:ring-2 group-aria-selected:ring-accent" />
      </span>
      <span className="grid min-w-0 gap-0.5 px-1 py-1 text-xs">
        <bdi className="truncate">{title}</bdi>
        <span className="flex h-5 min-w-0 items-center gap-1.5">
          {verdict !== null ? (
            <VerdictMark verdict={verdict} />
          ) : (
            row.auditStatus !== null && <StateBadge kind="auditStatus" value={row.auditStatus} />
          )}
          {drift && <DriftBadge {...drift} />}
        </span>
      </span>
    </div>
  );
});
