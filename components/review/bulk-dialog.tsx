import { useTranslations } from 'next-intl';
import { isProtected } from '@/components/asset-table/asset-states';
import { Dialog } from '@/components/ui/dialog';
import { ProtectedPicture } from '@/components/ui/protected-picture';
import { mediaPath } from '@/lib/assets/addresses';
import type { AssetRow } from '@/lib/assets/asset-row';
import { visibleText } from '@/lib/assets/visible-text';
import type { Verdict } from '@/lib/review/decision';
import { needsLabel } from './decision-dialog';
import { RemarksForm, type RemarksProps } from './remarks-form';

/** Covers that are shown: all that one press chooses. */
const MOST_SHOWN = 1000;

interface BulkDialogProps extends RemarksProps {
  verdict: Verdict;
  rows: readonly AssetRow[];
  region: string | null;
  onClose: () => void;
}

/** Every cover that one verdict is about to be given to, and what goes with it, once for all. */
export function BulkDialog({ verdict, rows, region, onClose, ...form }: BulkDialogProps) {
  const t = useTranslations('review');
  const count = rows.length;
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={t(`bulk.${verdict}`, { count })}
      description={t('bulk.lead', { count })}
    >
      <ul
        aria-label={t('bulk.covers')}
        className="grid max-h-[42dvh] grid-cols-[repeat(auto-fill,minmax(7rem,1fr))] gap-2 overflow-y-auto overscroll-contain rounded border bg-bg p-2"
      >
        {rows.slice(0, MOST_SHOWN).map((row) => (
          <li key={row.id} className="min-w-0 [contain-intrinsic-size:auto_5.5rem] [content-visibility:auto]">
            <ProtectedPicture
              src={row.hasCover ? mediaPath(row.id, 'cover', region) : null}
              alt={visibleText(row.title?.slice(0, 80) ?? row.id)}
              mediaType={row.mediaType}
              isProtected={isProtected(row.auditStatus)}
              focusable={false}
              className="aspect-video w-full"
            />
            <span dir="auto" className="block truncate text-ink-2 text-xs">
              {visibleText(row.title?.slice(0, 80) ?? row.id)}
            </span>
          </li>
        ))}
      </ul>
      {count > MOST_SHOWN && <p className="text-warn">{t('bulk.more', { count: count - MOST_SHOWN })}</p>}
      <RemarksForm {...form} needsLabel={needsLabel(verdict)} action={t(`bulk.${verdict}`, { count })} />
    </Dialog>
  );
}
