'use client';
import { useTranslations } from 'next-intl';
import type { Bucket } from '@/components/ledger/bucket-style';
import { useStoreVersion } from '@/components/ledger/use-store-version';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import type { LookupSessionState } from '@/lib/queries/use-lookup-session';
import { AnsweredRegion } from './answered-region';
import { FailedRegion } from './failed-region';
import { InputRegion } from './input-region';
import { LazyNewListButton } from './lazy-list-tools';

interface BatchRegionsProps {
  batch: BatchSummary;
  session: LookupSessionState;
  onOpen: (bucket: Bucket) => void;
}

/** What did not become a row of the table, each kind in its own region: a region without entries is not there. */
export function BatchRegions({ batch, session, onOpen }: BatchRegionsProps) {
  const { store, state } = session;
  useStoreVersion(store);
  const t = useTranslations('batch.regions');
  const isRunning = state === 'running' || state === 'idle';
  const name = fileNamePart(batch.name);
  return (
    <div className="grid gap-x-8 gap-y-6 px-3 py-6 empty:hidden sm:px-4 lg:grid-cols-2 min-[120rem]:grid-cols-3">
      <FailedRegion
        session={session}
        isRunning={isRunning}
        onShowAll={() => onOpen('failed')}
        action={<LazyNewListButton batch={batch} bucket="failed" ids={store.failed()} />}
      />
      <AnsweredRegion
        title={t('unaccounted')}
        help={t('unaccountedHelp')}
        ids={store.unaccounted()}
        fileName={t('unaccountedFile', { name })}
        isRunning={isRunning}
        onLookUpAgain={session.retry}
        onShowAll={() => onOpen('unaccounted')}
        action={<LazyNewListButton batch={batch} bucket="unaccounted" ids={store.unaccounted()} />}
      />
      <AnsweredRegion
        title={t('ignored')}
        help={t('ignoredHelp')}
        ids={store.ignored()}
        fileName={t('ignoredFile', { name })}
        isRunning={isRunning}
        onLookUpAgain={session.retry}
        onShowAll={() => onOpen('ignored')}
        action={<LazyNewListButton batch={batch} bucket="ignored" ids={store.ignored()} />}
      />
      <InputRegion
        store={store}
        batchId={batch.id}
        bucket="malformed"
        onShowAll={() => onOpen('malformed')}
      />
      <InputRegion
        store={store}
        batchId={batch.id}
        bucket="duplicate"
        onShowAll={() => onOpen('duplicate')}
      />
    </div>
  );
}

/** A list's name without what file systems refuse. */
function fileNamePart(name: string): string {
  return name.replace(/[^\p{L}\p{N}-]+/gu, '-').replace(/^-+|-+$/g, '');
}
