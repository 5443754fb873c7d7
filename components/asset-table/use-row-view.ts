'use client';
import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { useStoreVersion } from '@/components/ledger/use-store-version';
import type { AssetRow } from '@/lib/assets/asset-row';
import { COLUMNS, type ColumnId, type SortValue } from '@/lib/assets/columns';
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
    const value = column && sortValueOf(column);
    return store.createRowView({ sort: value ? { value, descending } : null, query, locale });
  }, [store, column, descending, query, locale]);
  // Idempotent, so that it does no harm when React renders twice or throws a render away.
  view.sync();
  return { view, version };
}

/** Dates sort as numbers: as words, 100,000 of them would take twice as long. */
function sortValueOf(id: ColumnId): ((row: AssetRow) => SortValue) | null {
  if (id === 'createdAt') return (row) => (row.createdAt === null ? null : Date.parse(row.createdAt));
  return COLUMNS.find((column) => column.id === id)?.sortValue ?? null;
}
