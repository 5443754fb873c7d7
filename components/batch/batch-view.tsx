'use client';
import dynamic from 'next/dynamic';
import { useRef, useState } from 'react';
import type { Bucket } from '@/components/ledger/bucket-style';
import { LedgerStrip } from '@/components/ledger/ledger';
import type { IdsInView } from '@/components/private-link/private-link-form';
import { loadPart } from '@/components/ui/load-part';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { useLookupSession } from '@/lib/queries/use-lookup-session';
import { AssetBrowser } from './asset-browser';
import { BatchHeader } from './batch-header';
import { LookupProgress } from './lookup-progress';

// Without a `loading` of its own it would suspend the whole page while its code loads.
const BucketDrawer = dynamic(
  () => loadPart(() => import('@/components/ledger/bucket-drawer')).then((m) => m.BucketDrawer),
  {
    loading: () => null,
  },
);

// Below the grid, and empty until something went another way than to a row.
const BatchRegions = dynamic(() => loadPart(() => import('./batch-regions')).then((m) => m.BatchRegions), {
  loading: () => null,
  ssr: false,
});

// Says nothing before something went wrong, or unless the address says something wrong.
const LookupNotices = dynamic(() => loadPart(() => import('./lookup-notices')).then((m) => m.LookupNotices), {
  loading: () => null,
  ssr: false,
});

// What changed is told once the look-up is over.
const LazyLookupChanges = dynamic(
  () => loadPart(() => import('./lookup-changes')).then((m) => m.LookupChanges),
  {
    loading: () => null,
    ssr: false,
  },
);

// What was known at the last visit comes from the browser's database, and is kept there once all is answered.
const LazyKnownRows = dynamic(() => loadPart(() => import('./known-rows')).then((m) => m.KnownRows), {
  loading: () => null,
  ssr: false,
});

const NOTHING: IdsInView = { shown: [], selected: [] };

interface BatchViewProps {
  batch: BatchSummary;
  /** The region that addresses need not name. */
  defaultRegion: string;
}

/** One pasted list: whose it is, the account of every token, how the lookup goes, the assets, and the rest. */
export function BatchView({ batch, defaultRegion }: BatchViewProps) {
  const session = useLookupSession(batch);
  const browser = useRef<() => IdsInView>(null);
  const [bucket, setBucket] = useState<Bucket | null>(null);
  const [wasOpened, setOpened] = useState(false);
  const region = batch.region === defaultRegion ? null : batch.region;

  function open(next: Bucket) {
    setOpened(true);
    setBucket(next);
  }

  return (
    <>
      <div className="flex flex-col gap-3 px-3 pt-4 sm:px-4">
        <BatchHeader batch={batch} session={session} inView={() => browser.current?.() ?? NOTHING} />
        <LedgerStrip store={session.store} onOpen={open} />
        <LookupProgress session={session} normalised={batch.normalised} />
        <LazyKnownRows batch={batch} session={session} />
        <LookupNotices session={session} />
        {session.state === 'complete' && <LazyLookupChanges batchId={batch.id} store={session.store} />}
      </div>
      <AssetBrowser batch={batch} session={session} region={region} inView={browser} />
      <BatchRegions batch={batch} session={session} onOpen={open} />
      {wasOpened && (
        <BucketDrawer
          store={session.store}
          batchId={batch.id}
          bucket={bucket}
          onClose={() => setBucket(null)}
        />
      )}
    </>
  );
}
