'use client';
import { CircleMinus, CirclePause, CircleX, FilterX, SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { TableUrl } from '@/components/asset-table/use-table-url';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { LookupSessionState } from '@/lib/queries/use-lookup-session';

interface TableEmptyProps {
  session: LookupSessionState;
  query: string;
  url: TableUrl;
}

/** Why the grid has no row: filtered out, stopped too early, ignored or failed. Each says another thing to do. */
export function TableEmpty({ session, query, url }: TableEmptyProps) {
  const t = useTranslations('table');
  const { store, state } = session;
  const filters = useTranslations('filters');
  const ledger = store.ledger();
  const { shownCount } = store;
  if (shownCount > 0 && url.view.filters.some(({ isOff }) => !isOff)) {
    return (
      <EmptyState
        icon={<FilterX />}
        title={filters('empty.title')}
        actions={
          <>
            {query !== '' && <Button onClick={() => url.setQuery('')}>{t('toolbar.clear')}</Button>}
            <Button variant="primary" onClick={() => url.setFilters([])}>
              {filters('empty.clear')}
            </Button>
          </>
        }
      >
        {filters('empty.help', { count: shownCount })}
      </EmptyState>
    );
  }
  if (shownCount > 0) {
    return (
      <EmptyState
        icon={<SearchX />}
        title={t('empty.filtered', { query })}
        actions={
          <Button variant="primary" onClick={() => url.setQuery('')}>
            {t('toolbar.clear')}
          </Button>
        }
      >
        {t('empty.filteredHelp', { count: shownCount })}
      </EmptyState>
    );
  }
  if (state === 'cancelled' || state === 'failed') {
    return (
      <EmptyState icon={<CirclePause />} title={t('empty.stopped')}>
        {t('empty.stoppedHelp')}
      </EmptyState>
    );
  }
  if (ledger.ignored === ledger.unique) {
    return (
      <EmptyState icon={<CircleMinus />} title={t('empty.none')}>
        {t('empty.noneIgnored')}
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<CircleX />} title={t('empty.none')}>
      {ledger.failed === ledger.unique ? t('empty.noneFailed') : t('empty.noneMixed')}
    </EmptyState>
  );
}
