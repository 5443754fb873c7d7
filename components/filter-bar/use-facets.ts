'use client';
import { useEffect, useMemo, useState } from 'react';
import { useStoreVersion } from '@/components/ledger/use-store-version';
import { viewerZone } from '@/components/ui/viewer-zone';
import { countFacets, FacetCounter, type Facets } from '@/lib/filters/facets';
import { FACET_FIELDS, type FieldId, PATH_FIELDS } from '@/lib/filters/fields';
import type { Filter } from '@/lib/filters/filter';
import { encodeFilters } from '@/lib/filters/url';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import type { RowView } from '@/lib/ledger/row-view';

/** Between counts while rows arrive. */
const COUNT_EVERY_MS = 500;

export interface FacetSource {
  store: LookupStore;
  /** Knows the search. */
  view: RowView;
  filters: readonly Filter[];
}

/**
 * The values of some fields in the list and how many rows have each, under the filters on other fields and the search.
 * Counted between frames, and again when something changed; null until the first count is done, and without a source.
 */
export function useFacets(source: FacetSource | null, fields: readonly FieldId[]): Facets | null {
  const { store = null, view = null, filters = [] } = source ?? {};
  const version = useStoreVersion(store);
  const [facets, setFacets] = useState<Facets | null>(null);
  const key = `${fields.join()} ${encodeFilters(filters)}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what the fields and filters are.
  useEffect(() => {
    if (!store || !view) return;
    const controller = new AbortController();
    const clock = { nowMs: Date.now(), zone: viewerZone() };
    const counter = new FacetCounter(fields, filters, clock);
    const isFound = (place: number) => view.isFound(place);
    const timer = setTimeout(
      async () => {
        const counted = await countFacets(store.rows, counter, controller.signal, isFound);
        if (counted) setFacets(counted);
      },
      facets === null ? 0 : COUNT_EVERY_MS / 2,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [store, view, key, version]);
  return facets;
}

/** What a typed line is completed from: the values of all facets, and the paths into JSON. */
export function useCompletions(source: FacetSource | null): Facets {
  const facets = useFacets(source, FACET_FIELDS);
  // The JSON of each row is parsed for these; the others need not wait for that.
  const paths = useFacets(source, PATH_FIELDS);
  return useMemo(() => new Map([...(facets ?? []), ...(paths ?? [])]), [facets, paths]);
}
