'use client';
import { useTranslations } from 'next-intl';
import type { TableUrl } from '@/components/asset-table/use-table-url';
import { Button } from '@/components/ui/button';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import type { RowView } from '@/lib/ledger/row-view';
import { AddFilter } from './add-filter';
import { applyTyped } from './apply-typed';
import { LazyFilterChip } from './lazy-parts';

interface FilterBarProps {
  store: LookupStore;
  view: RowView;
  url: TableUrl;
}

/** The filters of the address, a chip each, and a way to more. */
export function FilterBar({ store, view, url }: FilterBarProps) {
  const t = useTranslations('filters');
  const { filters } = url.view;
  const source = { store, view, filters };

  return (
    <div className="px-3 pb-2 sm:px-4">
      <section aria-label={t('bar')} className="flex flex-wrap items-center gap-1.5">
        <AddFilter source={source} onChange={url.setFilters} onTyped={(typed) => applyTyped(url, typed)} />
        {filters.length > 0 && (
          <>
            <ul className="contents">
              {filters.map((filter, index) => (
                <LazyFilterChip
                  // Two filters may say the same; what tells them apart is their place.
                  // biome-ignore lint/suspicious/noArrayIndexKey: an edited filter is the same chip.
                  key={index}
                  source={source}
                  filter={filter}
                  onChange={(next) => url.setFilters(filters.with(index, next))}
                  onRemove={() => url.setFilters(filters.toSpliced(index, 1))}
                />
              ))}
            </ul>
            <Button variant="ghost" onClick={() => url.setFilters([])}>
              {t('clear')}
            </Button>
          </>
        )}
      </section>
    </div>
  );
}
