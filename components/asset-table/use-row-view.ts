'use client';
import { useLocale } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStoreVersion } from '@/components/ledger/use-store-version';
import { viewerZone } from '@/components/ui/viewer-zone';
import type { AssetRow } from '@/lib/assets/asset-row';
import { COLUMNS, type ColumnId, type SortValue } from '@/lib/assets/columns';
import { compile } from '@/lib/filters/compile';
import type { Filter } from '@/lib/filters/filter';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import type { RowSort } from '@/lib/ledger/row-order';
import type { RowView } from '@/lib/ledger/row-view';
import { inSlices, startSlice } from '@/lib/time-slice';
import type { Grouped } from './group-work';
import { parseAsFilters, parseAsSorts, type TableSort } from './table-url';

interface RowViewWish {
  sorts: readonly TableSort[];
  query: string;
  filters: readonly Filter[];
  /** Null when rows are not grouped. */
  grouped?: Grouped | null;
}

export interface ShownRows {
  view: RowView;
  /** What the view is grouped by, which may not yet be what is wished. */
  grouped: Grouped | null;
  /** Whether the view leaves rows out, which may not yet be what is wished. */
  isFiltered: boolean;
  /** Changes with what the view holds: `RowView.revision`. */
  version: number;
  /** Another view, or rows that came, are being worked on. */
  isStale: boolean;
}

/**
 * The store's rows as wished. A long list is sorted and filtered in slices between frames; until that is done, the
 * rows stand as they stood.
 */
export function useRowView(
  store: LookupStore,
  { sorts, query, filters, grouped = null }: RowViewWish,
): ShownRows {
  const version = useStoreVersion(store);
  const locale = useLocale();
  const [, setBuilds] = useState(0);
  const key = `${parseAsSorts.serialize([...sorts])} ${parseAsFilters.serialize([...filters])}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what the sorts and filters are.
  const wanted = useMemo(() => {
    const matches = compile(filters, { nowMs: Date.now(), zone: viewerZone() });
    const sort = [...(grouped?.grouping.sorts ?? []), ...sorts.flatMap(rowSort)];
    return store.createRowView({ sort, query, matches, locale });
  }, [store, key, query, locale, grouped]);
  const isFiltered = query !== '' || filters.some(({ isOff }) => !isOff);
  const shown = useRef({ store, view: wanted, grouped, isFiltered });
  // Idempotent, so that it does no harm when React renders twice or throws a render away.
  wanted.sync(startSlice());
  if (wanted.isReady || shown.current.store !== store)
    shown.current = { store, view: wanted, grouped, isFiltered };
  else if (shown.current.view !== wanted) shown.current.view.sync(startSlice());

  const { isStale } = wanted;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with a new version there may be more to take in.
  useEffect(() => {
    if (!wanted.isStale) return;
    const controller = new AbortController();
    const work = (isOver: () => boolean) => {
      wanted.sync(isOver);
      return !wanted.isStale;
    };
    void inSlices(work, controller.signal).then((isDone) => {
      if (isDone) setBuilds((count) => count + 1);
    });
    return () => controller.abort();
  }, [wanted, version, isStale]);

  return { ...shown.current, version: shown.current.view.revision, isStale };
}

function rowSort({ column, descending }: TableSort): RowSort[] {
  const value = sortValueOf(column);
  return value ? [{ value, descending }] : [];
}

/** Dates sort as numbers: as words, 100,000 of them would take twice as long. */
function sortValueOf(id: ColumnId): ((row: AssetRow) => SortValue) | null {
  if (id === 'createdAt' || id === 'modifiedAt') {
    return ({ [id]: iso }) => (iso === null ? null : Date.parse(iso));
  }
  return COLUMNS.find((column) => column.id === id)?.sortValue ?? null;
}
