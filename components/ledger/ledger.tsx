'use client';
import { useTranslations } from 'next-intl';
import { Fragment, type ReactNode } from 'react';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import { type Bucket, INPUT_BUCKETS, OUTCOME_BUCKETS } from './bucket-style';
import { GroupedNumber } from './grouped-number';
import { LedgerBar } from './ledger-bar';
import { LedgerBucket } from './ledger-bucket';
import { useStoreVersion } from './use-store-version';

interface LedgerStripProps {
  store: LookupStore;
  onOpen: (bucket: Bucket) => void;
}

/**
 * The account of every token as one equation: tokens = duplicates + malformed + other + unique IDs, and
 * unique IDs = found + ignored + failed + unaccounted + pending.
 */
export function LedgerStrip({ store, onOpen }: LedgerStripProps) {
  useStoreVersion(store);
  const t = useTranslations('ledger');
  const ledger = store.ledger();
  return (
    <section aria-label={t('title')} className="flex flex-col gap-1.5">
      <div className="-mx-1.5 flex flex-wrap items-center gap-y-0.5">
        <span className="inline-flex h-7 items-center gap-1.5 whitespace-nowrap px-1.5">
          <span data-ledger="tokens" className="font-mono font-semibold text-ink tabular-nums">
            <GroupedNumber value={ledger.tokens} />
          </span>
          <span className="text-ink-2">{t('buckets.tokens', { count: ledger.tokens })}</span>
        </span>
        <Sign>=</Sign>
        {INPUT_BUCKETS.map((bucket) => (
          <Fragment key={bucket}>
            <LedgerBucket bucket={bucket} count={ledger[bucket]} onOpen={onOpen} />
            <Sign>+</Sign>
          </Fragment>
        ))}
        <LedgerBucket bucket="unique" count={ledger.unique} onOpen={onOpen} />
        {OUTCOME_BUCKETS.map((bucket, index) => (
          <span key={bucket} className="inline-flex items-center">
            <Sign>{index === 0 ? '=' : '+'}</Sign>
            <LedgerBucket bucket={bucket} count={ledger[bucket]} onOpen={onOpen} />
          </span>
        ))}
      </div>
      <LedgerBar ledger={ledger} />
    </section>
  );
}

function Sign({ children }: { children: ReactNode }) {
  return <span className="px-0.5 font-mono text-ink-3">{children}</span>;
}
