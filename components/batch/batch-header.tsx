'use client';
import { Ban, Link2, RefreshCw, RotateCw, ScanEye } from 'lucide-react';
import Link from 'next/link';
import { useRouter, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useStoreVersion } from '@/components/ledger/use-store-version';
import { type Command, useCommands } from '@/components/palette/commands';
import type { IdsInView } from '@/components/private-link/private-link-form';
import { Button, buttonStyle } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import type { LookupSessionState } from '@/lib/queries/use-lookup-session';
import { BatchMeta } from './batch-meta';
import { LazyListCompany, LazyListMenus } from './lazy-list-tools';

/** What of the list's view goes along into its review: search, order, filters. */
const VIEW_KEYS = new Set(['q', 's', 'f']);

interface BatchHeaderProps {
  batch: BatchSummary;
  session: LookupSessionState;
  /** What of the list is in sight and chosen. */
  inView: () => IdsInView;
}

/** Which list this is, and what can be done with its lookup. */
export function BatchHeader({ batch, session, inView }: BatchHeaderProps) {
  const t = useTranslations('batch.actions');
  const common = useTranslations('common');
  const { store, state } = session;
  useStoreVersion(store);
  const review = useTranslations('review');
  const router = useRouter();
  const shown = new URLSearchParams([...useSearchParams()].filter(([key]) => VIEW_KEYS.has(key)));
  const reviewPath = `/batches/${batch.id}/review${shown.size > 0 ? `?${shown}` : ''}`;
  const isRunning = state === 'running' || state === 'idle';
  const { found, failed } = store.ledger();

  async function copyLink() {
    try {
      await navigator.clipboard.writeText(location.href);
      toast.success(common('copied'));
    } catch {
      toast.error(common('copyFailed'));
    }
  }

  const refresh = () => session.start({ fresh: true });
  const retryFailed = () => session.retry(store.failed().map(({ id }) => id));
  const cancel = () => void session.cancel().catch(() => toast.error(t('cancelFailed')));
  const lookup: Command[] = isRunning
    ? [{ word: 'cancel', run: cancel }]
    : [
        { word: 'refresh', run: refresh },
        ...(failed > 0 ? [{ word: 'retryFailed', run: retryFailed } as const] : []),
      ];
  useCommands('list', [
    ...lookup,
    { word: 'review', run: () => router.push(reviewPath) },
    { word: 'summary', run: () => router.push(`/batches/${batch.id}/review/summary`) },
    { word: 'copyLink', run: () => void copyLink() },
  ]);

  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
      <div className="min-w-0 grow">
        <h1 dir="auto" className="truncate font-semibold text-lg tracking-tight" title={batch.name}>
          {batch.name}
        </h1>
        <div className="flex flex-wrap gap-x-4">
          <BatchMeta batch={batch} />
          {/* Asked for once the first rows are there, which it would hold up. */}
          {(!isRunning || found > 0) && <LazyListCompany batchId={batch.id} />}
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        {isRunning ? (
          <Button variant="danger" icon={<Ban aria-hidden="true" />} onClick={cancel}>
            {t('cancel')}
          </Button>
        ) : (
          <>
            {failed > 0 && (
              <Button variant="primary" icon={<RotateCw aria-hidden="true" />} onClick={retryFailed}>
                {t('retryFailed')}
              </Button>
            )}
            <Button icon={<RefreshCw aria-hidden="true" />} onClick={refresh}>
              {t('refresh')}
            </Button>
          </>
        )}
        <Link href={reviewPath} prefetch={false} className={buttonStyle()}>
          <ScanEye aria-hidden="true" className="size-4" />
          {review('open')}
        </Link>
        <Button variant="ghost" icon={<Link2 aria-hidden="true" />} onClick={() => void copyLink()}>
          <span className="max-sm:sr-only">{t('copyLink')}</span>
        </Button>
        <span className="-ml-2 flex h-7 w-16 gap-2 pointer-coarse:h-10 pointer-coarse:w-22">
          <LazyListMenus list={batch} inView={inView} onCopyLink={() => void copyLink()} />
        </span>
      </div>
    </div>
  );
}
