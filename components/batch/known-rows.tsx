'use client';
import { History } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { LocalDate } from '@/components/home/local-date';
import { useStoreVersion } from '@/components/ledger/use-store-version';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { readKnownRows, saveKnownRows } from '@/lib/queries/known-rows';
import type { LookupSessionState } from '@/lib/queries/use-lookup-session';

const SAVE_AFTER_MS = 500;

interface KnownRowsProps {
  batch: BatchSummary;
  session: LookupSessionState;
}

/**
 * Shows a list's rows as they were at its last visit until they are answered anew, and keeps them for the next visit
 * once all are. Says so without taking room: nothing may move when it goes.
 */
export function KnownRows({ batch, session }: KnownRowsProps) {
  const t = useTranslations('tokens');
  const { store, state } = session;
  const [asOf, setAsOf] = useState<string | null>(null);
  useStoreVersion(store);

  useEffect(() => {
    if (store.ledger().pending === 0) return;
    const controller = new AbortController();
    void readKnownRows(
      batch,
      (rows, savedAt) => {
        store.addKnown(rows, savedAt);
        setAsOf(savedAt);
      },
      controller.signal,
    );
    return () => controller.abort();
  }, [batch, store]);

  useEffect(() => {
    if (state !== 'complete' || store.ledger().pending > 0) return;
    // Not while the last rows are being drawn.
    const timer = setTimeout(() => void saveKnownRows(batch, store.rows), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [batch, store, state]);

  if (asOf === null || store.knownCount === 0) return null;
  return (
    <div className="relative -mt-3 h-0">
      <p className="absolute right-0 bottom-0 flex items-center gap-1.5 bg-bg pl-2 text-ink-3 text-xs">
        <History aria-hidden="true" className="size-3.5" />
        <span>{t.rich('known', { count: store.knownCount, time: () => <LocalDate iso={asOf} /> })}</span>
      </p>
    </div>
  );
}
