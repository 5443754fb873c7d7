import { useTranslations } from 'next-intl';
import type { BucketEntry } from '@/components/ledger/bucket-entry';
import { EntryLine } from '@/components/ledger/entry-line';
import { Button } from '@/components/ui/button';

/** How many entries a region shows by itself; the rest are a click away, in a list of any length. */
export const PREVIEWED = 5;

interface EntryPreviewProps {
  /** The first entries; more than `PREVIEWED` are not shown. */
  entries: readonly BucketEntry[];
  total: number;
  onShowAll: () => void;
}

/** The first entries of a bucket, and the way to all of them. */
export function EntryPreview({ entries, total, onShowAll }: EntryPreviewProps) {
  const t = useTranslations('batch.regions');
  return (
    <>
      {entries.length > 0 && (
        <ul>
          {entries.slice(0, PREVIEWED).map((entry) => (
            <li key={`${entry.text} ${entry.line ?? ''}`} className="h-7">
              <EntryLine entry={entry} />
            </li>
          ))}
        </ul>
      )}
      {total > Math.min(entries.length, PREVIEWED) && (
        <Button variant="ghost" onClick={onShowAll} className="mt-1 -ml-2.5">
          {t('showAll', { count: total })}
        </Button>
      )}
    </>
  );
}
