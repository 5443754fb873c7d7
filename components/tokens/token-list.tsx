'use client';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useDeferredValue, useMemo } from 'react';
import type { TableUrl } from '@/components/asset-table/use-table-url';
import { useStoreVersion } from '@/components/ledger/use-store-version';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { EmptyState } from '@/components/ui/empty-state';
import { Skeleton } from '@/components/ui/skeleton';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import { TokenLines } from '@/lib/ledger/token-lines';
import { batchInputQuery } from '@/lib/queries/batch-input';
import { StateFacets } from './state-facets';
import { TokenGrid } from './token-grid';
import { useShownTokens } from './use-shown-tokens';

interface TokenListProps {
  store: LookupStore;
  batch: BatchSummary;
  url: TableUrl;
}

/** Every pasted token in the order of the paste, whatever became of it; found by state, words and filters. */
export function TokenList({ store, batch, url }: TokenListProps) {
  const t = useTranslations('tokens');
  const common = useTranslations('common');
  const version = useDeferredValue(useStoreVersion(store));
  const { data, isError, refetch } = useQuery(batchInputQuery(batch.id));
  const lines = useMemo(() => data && new TokenLines(data), [data]);
  const states = url.view.tokens ?? [];
  const query = useDeferredValue(url.view.query);
  const filters = useDeferredValue(url.view.filters);
  const shown = useShownTokens(lines, store, { states, query, filters, version });

  if (isError) {
    return (
      <EmptyState
        title={t('notLoaded')}
        actions={<Button onClick={() => void refetch()}>{common('retry')}</Button>}
      />
    );
  }
  const length = shown?.places.length ?? lines?.length ?? 0;
  const indexAt = (row: number) => shown?.places[row] ?? row;
  // Lists of before spellings were kept know only how many IDs were pasted in another form.
  const unspelt = data ? batch.normalised - data.written.size : 0;
  const textOf = (tokens: TokenLines) => () =>
    Array.from({ length }, (_, row) => tokens.tokenAt(indexAt(row))).join('\n');

  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 pb-2 sm:px-4">
        <StateFacets ledger={store.ledger()} chosen={states} onChange={url.setTokens} />
        <span className="ml-auto flex items-center gap-1 text-ink-2">
          <span role="status" className="tabular-nums">
            {t('shown', { shown: length, count: store.input.tokens })}
          </span>
          {lines && <CopyButton value={textOf(lines)} label={t('copyShown')} />}
        </span>
      </div>
      {shown && shown.withoutAsset > 0 && (
        <p role="status" className="px-3 pb-2 text-ink-3 sm:px-4">
          {t('withoutAsset', { count: shown.withoutAsset })}
        </p>
      )}
      {lines && !lines.isInOrder && <p className="px-3 pb-2 text-ink-3 sm:px-4">{t('noOrder')}</p>}
      {unspelt > 0 && <p className="px-3 pb-2 text-ink-3 sm:px-4">{t('unspelt', { count: unspelt })}</p>}
      {lines === undefined ? (
        <div role="status" aria-label={t('loading')} className="flex flex-col gap-2 border-y px-4 py-2">
          {['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
            <Skeleton key={key} className="h-6 w-full" />
          ))}
        </div>
      ) : length === 0 ? (
        <EmptyState
          title={t('none')}
          actions={
            <Button onClick={() => url.setView({ ...url.view, query: '', filters: [], tokens: [] })}>
              {t('showAll')}
            </Button>
          }
        />
      ) : (
        <TokenGrid length={length} lineAt={(row) => lines.lineAt(indexAt(row), store)} onOpen={url.setOpen} />
      )}
    </div>
  );
}
