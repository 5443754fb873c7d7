'use client';
import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { useStoreVersion } from '@/components/ledger/use-store-version';
import { COLUMNS } from '@/lib/assets/columns';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import type { RowView } from '@/lib/ledger/row-view';
import type { TableSort } from './table-url';

/** The store's rows in the wanted order, and a version that changes with them. */
export function useRowView(
  store: LookupStore,
  sort: TableSort | null,
  query: string,
): { view: RowView; version: number } {
  const version = useStoreVersion(store);
  const locale = useLocale();
  const column = sort?.column ?? null;
  const descending = sort?.descending ?? false;
  const view = useMemo(() => {
    const value = COLUMNS.find(({ id }) => id === column)?.sortValue;
    return store.createRowView({ sort: value ? { value, descending } : null, query, locale });
  }, [store, column, descending, query, locale]);
  // Idempotent, so that it does no harm when React renders twice or throws a render away.
  view.sync();
  return { view, version };
}
