'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useStoreVersion } from '@/components/ledger/use-store-version';
import { announce } from '@/components/ui/announce';
import { ProgressBar } from '@/components/ui/progress-bar';
import type { LookupRun, LookupStore } from '@/lib/ledger/lookup-store';
import type { LookupSessionState } from '@/lib/queries/use-lookup-session';

interface LookupProgressProps {
  /** How many IDs were rewritten before looking up. */
  normalised: number;
  session: LookupSessionState;
}

/** How the lookup is doing while it runs, and in the same place how it ended: nothing moves when it ends. */
export function LookupProgress({ session, normalised }: LookupProgressProps) {
  const { store, state } = session;
  useStoreVersion(store);
  const t = useTranslations('batch.progress');
  const ledger = useTranslations('ledger');
  const run = store.run();
  const isRunning = state === 'running' || state === 'idle';
  useAnnouncements(store, isRunning);

  const total = run?.total ?? store.input.unique;
  const settled = run?.settled ?? 0;
  return (
    <div className="flex flex-col gap-1">
      {isRunning ? (
        <ProgressBar
          label={t('label')}
          value={settled}
          max={total}
          valueText={t('settled', { settled, total })}
        />
      ) : (
        // The bar's room is kept, so that nothing moves when the lookup begins again.
        <div className="h-1" />
      )}
      <p className="flex min-h-4 flex-wrap gap-x-3 text-ink-3 text-xs tabular-nums">
        <span className="font-medium text-ink-2">
          {state === 'running' || state === 'idle'
            ? settled > 0
              ? t('settled', { settled, total })
              : t('starting')
            : t(state)}
        </span>
        {normalised > 0 && (
          <span className="order-last ml-auto">{ledger('normalised', { count: normalised })}</span>
        )}
        {run?.progress && <Facts run={run} progress={run.progress} isRunning={isRunning} />}
      </p>
    </div>
  );
}

type FactsProps = { run: LookupRun; progress: NonNullable<LookupRun['progress']>; isRunning: boolean };

function Facts({ run, progress, isRunning }: FactsProps) {
  const t = useTranslations('batch.progress');
  const { calls, throttles, retries, concurrency, callsPerSecond, elapsedMs } = progress;
  const leftSeconds = run.idsPerSecond ? (run.total - run.settled) / run.idsPerSecond : null;
  const duration = (seconds: number) =>
    seconds < 60
      ? t('seconds', { value: seconds < 10 && !isRunning ? Number(seconds.toFixed(1)) : Math.ceil(seconds) })
      : t('minutes', { minutes: Math.floor(seconds / 60), seconds: Math.round(seconds % 60) });
  return (
    <>
      <span>{t('calls', { count: calls })}</span>
      {isRunning && <span>{t('rate', { rate: callsPerSecond })}</span>}
      <span className={throttles > 0 ? 'text-warn' : ''}>{t('throttles', { count: throttles })}</span>
      <span>{t('retries', { count: retries })}</span>
      {isRunning && <span>{t('concurrency', { count: concurrency })}</span>}
      {isRunning
        ? leftSeconds !== null && <span>{t('left', { time: duration(leftSeconds) })}</span>
        : elapsedMs > 0 && <span>{t('took', { time: duration(elapsedMs / 1000) })}</span>}
    </>
  );
}

/** Tells a screen reader at each quarter, and when it has ended: a number each frame would drown all else. */
function useAnnouncements(store: LookupStore, isRunning: boolean): void {
  const t = useTranslations('batch.progress');
  const run = store.run();
  const quarter = run && run.total > 0 ? Math.floor((run.settled / run.total) * 4) : 0;
  const wasRunning = useRef(false);

  useEffect(() => {
    if (isRunning && quarter > 0 && quarter < 4) announce(t('announce', { percent: quarter * 25 }));
  }, [isRunning, quarter, t]);

  useEffect(() => {
    if (wasRunning.current && !isRunning) {
      const { found, ignored, failed } = store.ledger();
      announce(t('announceEnd', { found, ignored, failed }));
    }
    wasRunning.current = isRunning;
  }, [isRunning, store, t]);
}
