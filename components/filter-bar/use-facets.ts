'use client';
import { useEffect, useMemo, useState } from 'react';
import { useStoreVersion } from '@/components/ledger/use-store-version';
import { viewerZone } from '@/components/ui/viewer-zone';
import { countFacets, FacetCounter, type Facets, type FacetValue } from '@/lib/filters/facets';
import { FACET_FIELDS, type FieldId, PATH_FIELDS } from '@/lib/filters/fields';
import type { Filter } from '@/lib/filters/filter';
import { pathAt } from '@/lib/filters/suggest';
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
export function useFacets(
  source: FacetSource | null,
  fields: readonly FieldId[],
  /** Of JSON, whose values are counted, and not the paths that there are. */
  path: readonly string[] | null = null,
): Facets | null {
  const { store = null, view = null, filters = [] } = source ?? {};
  const version = useStoreVersion(store);
  const [counted, setCounted] = useState<{ of: string; facets: Facets } | null>(null);
  const of = `${fields.join()} ${JSON.stringify(path)}`;
  const key = `${of} ${encodeFilters(filters)}`;
  // Those of another path would be wrong here.
  const facets = counted?.of === of ? counted.facets : null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what the fields and filters are.
  useEffect(() => {
    if (!store || !view) return;
    const controller = new AbortController();
    const clock = { nowMs: Date.now(), zone: viewerZone() };
    const counter = new FacetCounter(fields, filters, clock, path);
    const isFound = (place: number) => view.isFound(place);
    const timer = setTimeout(
      async () => {
        const found = await countFacets(store.rows, counter, controller.signal, isFound);
        if (found) setCounted({ of, facets: found });
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

/** The values at the path into JSON behind which the caret stands; none elsewhere. */
export function usePathValues(
  source: FacetSource | null,
  text: string,
  caret: number,
): readonly FacetValue[] {
  const target = pathAt(text, caret);
  const facets = useFacets(target && source, target ? [target.field] : [], target?.path);
  return (target && facets?.get(target.field)) ?? [];
}

/** What a typed line is completed from: the values of all facets, and the paths into JSON. */
export function useCompletions(source: FacetSource | null): Facets {
  const facets = useFacets(source, FACET_FIELDS);
  // The JSON of each row is parsed for these; the others need not wait for that.
  const paths = useFacets(source, PATH_FIELDS);
  return useMemo(() => new Map([...(facets ?? []), ...(paths ?? [])]), [facets, paths]);
}
