import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import { viewQuery } from '@/lib/grid/saved-view';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { MOST_PACKED, packPrivateLink } from '@/lib/private-link/private-link';
import { batchInputQuery } from '@/lib/queries/batch-input';
import { LinkMeter } from './link-meter';

/** The IDs of a list that are in sight, and those that are chosen. */
export interface IdsInView {
  shown: readonly string[];
  selected: readonly string[];
}

const PARTS = ['whole', 'shown', 'selected'] as const;

interface PrivateLinkFormProps extends IdsInView {
  list: BatchSummary;
  onCopyLink: () => void;
  onDone: () => void;
}

/** Says what a private link is, how long it gets, and copies it; offers the list's own link when it cannot be made. */
export function PrivateLinkForm({ list, shown, selected, onCopyLink, onDone }: PrivateLinkFormProps) {
  const t = useTranslations('privateLink');
  const common = useTranslations('common');
  const counts = { whole: list.input.unique, shown: shown.length, selected: selected.length };
  const fitting = PARTS.filter((part) => counts[part] > 0 && counts[part] <= MOST_PACKED);
  const [part, setPart] = useState(fitting[0]);
  const { data: input } = useQuery({ ...batchInputQuery(list.id), enabled: part === 'whole' });
  const ids = { whole: input?.ids, shown, selected }[part ?? 'whole'];
  const link = usePrivateLink(list, ids);

  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      toast.success(t('copied', { count: ids?.length ?? 0 }));
      onDone();
    } catch {
      toast.error(common('copyFailed'));
    }
  }

  return (
    <div className="flex w-80 max-w-[calc(100vw-2.5rem)] flex-col gap-3">
      <h2 className="font-semibold">{t('title')}</h2>
      {part && (counts.selected > 0 || counts.shown !== counts.whole) && (
        <Choice
          label={t('part')}
          value={part}
          options={PARTS.map((value) => ({
            value,
            words: t(`parts.${value}`, { count: counts[value] }),
            isDisabled: !fitting.includes(value),
          }))}
          onChange={setPart}
        />
      )}
      {part === undefined || link === null ? (
        <>
          <p className="text-pretty text-ink-2">
            {part === undefined ? t('tooMany', { most: MOST_PACKED, count: counts.whole }) : t('unfit')}
          </p>
          <Button
            variant="primary"
            className="self-end"
            onClick={() => {
              onCopyLink();
              onDone();
            }}
          >
            {t('copyList')}
          </Button>
        </>
      ) : (
        <>
          <p className="text-pretty text-ink-2">{t('body')}</p>
          {link === undefined ? <Skeleton className="h-10" /> : <LinkMeter length={link.length} />}
          <Button
            variant="primary"
            className="self-end"
            disabled={link === undefined}
            onClick={() => void copy(link ?? '')}
          >
            {t('copy')}
          </Button>
        </>
      )}
    </div>
  );
}

/** The link to some IDs of the list as it is viewed now; undefined until it is made, null when it cannot be. */
function usePrivateLink(
  { name, region }: BatchSummary,
  ids: readonly string[] | undefined,
): string | null | undefined {
  const address = useSearchParams();
  const view = viewQuery(address);
  const open = address.get('open');
  // With the IDs it was made of: those of another part have none yet.
  const [made, setMade] = useState<{ ids: readonly string[]; link: string | null }>();
  useEffect(() => {
    if (!ids) return;
    let isCurrent = true;
    void packPrivateLink({ ids: [...ids], name, region, view, open }).then((fragment) => {
      if (isCurrent) setMade({ ids, link: fragment && `${location.origin}/${fragment}` });
    });
    return () => {
      isCurrent = false;
    };
  }, [ids, name, region, view, open]);
  return made && made.ids === ids ? made.link : undefined;
}
