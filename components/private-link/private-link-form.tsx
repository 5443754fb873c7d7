import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import { viewQuery } from '@/lib/grid/saved-view';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { MOST_PACKED, packPrivateLink } from '@/lib/private-link/private-link';
import { batchInputQuery } from '@/lib/queries/batch-input';
import { LinkMeter } from './link-meter';

interface PrivateLinkFormProps {
  list: BatchSummary;
  onCopyLink: () => void;
  onDone: () => void;
}

/** Says what a private link is, how long it gets, and copies it; offers the list's own link when it cannot be made. */
export function PrivateLinkForm({ list, onCopyLink, onDone }: PrivateLinkFormProps) {
  const t = useTranslations('privateLink');
  const common = useTranslations('common');
  const isTooMany = list.input.unique > MOST_PACKED;
  const link = usePrivateLink(list, !isTooMany);

  async function copy(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      toast.success(t('copied', { count: list.input.unique }));
      onDone();
    } catch {
      toast.error(common('copyFailed'));
    }
  }

  return (
    <div className="flex flex-col gap-3">
      <h2 className="font-semibold">{t('title')}</h2>
      {isTooMany || link === null ? (
        <>
          <p className="text-pretty text-ink-2">
            {isTooMany ? t('tooMany', { most: MOST_PACKED, count: list.input.unique }) : t('unfit')}
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

/** The link to the list as it is viewed now; undefined until it is made, null when it cannot be. */
function usePrivateLink({ id, name, region }: BatchSummary, isWanted: boolean): string | null | undefined {
  const { data: input } = useQuery({ ...batchInputQuery(id), enabled: isWanted });
  const address = useSearchParams();
  const view = viewQuery(address);
  const open = address.get('open');
  const [link, setLink] = useState<string | null>();
  useEffect(() => {
    if (!input) return;
    let isCurrent = true;
    void packPrivateLink({ ids: input.ids, name, region, view, open }).then((fragment) => {
      if (isCurrent) setLink(fragment && `${location.origin}/${fragment}`);
    });
    return () => {
      isCurrent = false;
    };
  }, [input, name, region, view, open]);
  return link;
}
