'use client';
import { Play, RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { Dropped } from '@/components/filter-bar/dropped';
import { useStoreVersion } from '@/components/ledger/use-store-version';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { toast } from '@/components/ui/toast';
import type { LookupSessionState } from '@/lib/queries/use-lookup-session';
import { FailureCodes } from './failure-codes';

/** What keeps the list as a whole from being complete: offline, cancelled, broken off, not refreshed. */
export function LookupNotices({ session }: { session: LookupSessionState }) {
  const { store, state, failure } = session;
  useStoreVersion(store);
  const t = useTranslations('batch.notice');
  const actions = useTranslations('batch.actions');
  const errors = useTranslations('errors');
  const isOnline = useOnline();
  const { pending } = store.ledger();
  const resume = () => void session.resume().catch(() => toast.error(errors('connection.title')));

  return (
    <div className="flex flex-col gap-2 empty:hidden">
      <Dropped />
      {!isOnline && (
        <Notice tone="warn" title={t('offline')}>
          {t('offlineHelp')}
        </Notice>
      )}
      {state === 'cancelled' && pending > 0 && (
        <Notice
          tone="info"
          title={t('cancelled', { count: pending })}
          actions={
            <Button variant="primary" icon={<Play aria-hidden="true" />} onClick={resume}>
              {actions('resume')}
            </Button>
          }
        >
          {t('cancelledHelp')}
        </Notice>
      )}
      {state === 'failed' && failure && (
        <Notice
          tone="bad"
          title={errors(`${failure.code}.title`)}
          actions={
            <Button
              variant="primary"
              icon={<RotateCw aria-hidden="true" />}
              onClick={
                pending > 0 && pending < store.input.unique ? resume : () => session.start({ fresh: false })
              }
            >
              {t('tryAgain')}
            </Button>
          }
        >
          <p>
            {errors(`${failure.code}.help`)} {t('brokenHelp', { count: pending })}
          </p>
          <FailureCodes failure={failure} />
        </Notice>
      )}
      {state !== 'running' && store.staleCount > 0 && (
        <Notice
          tone="warn"
          title={t('stale', { count: store.staleCount })}
          actions={
            <Button onClick={() => session.retry(store.stale().map(({ id }) => id))}>{t('tryAgain')}</Button>
          }
        >
          {t('staleHelp')}
        </Notice>
      )}
    </div>
  );
}

function useOnline(): boolean {
  return useSyncExternalStore(
    (listener) => {
      addEventListener('online', listener);
      addEventListener('offline', listener);
      return () => {
        removeEventListener('online', listener);
        removeEventListener('offline', listener);
      };
    },
    () => navigator.onLine,
    () => true,
  );
}
