'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type Ref, useDeferredValue, useImperativeHandle, useState } from 'react';
import { VIEW_PANEL_ID, viewTabId } from '@/components/asset-gallery/view-tabs';
import { AssetTable } from '@/components/asset-table/asset-table';
import type { Grouped } from '@/components/asset-table/group-work';
import { TableToolbar } from '@/components/asset-table/table-toolbar';
import { useRowView } from '@/components/asset-table/use-row-view';
import { useSelection } from '@/components/asset-table/use-selection';
import { useTableUrl } from '@/components/asset-table/use-table-url';
import { ExportButton } from '@/components/export-menu/export-button';
import { FilterBar } from '@/components/filter-bar/filter-bar';
import { LazyCellMenu, LazyColumnFilter } from '@/components/filter-bar/lazy-parts';
import { useCellMenu } from '@/components/filter-bar/use-cell-menu';
import { useIsPaletteAsked } from '@/components/palette/commands';
import type { IdsInView } from '@/components/private-link/private-link-form';
import { loadPart } from '@/components/ui/load-part';
import { toast } from '@/components/ui/toast';
import type { AssetRow } from '@/lib/assets/asset-row';
import { addFilter } from '@/lib/filters/add-filter';
import type { FieldId } from '@/lib/filters/fields';
import { placeColumns } from '@/lib/grid/column-layout';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import type { RowView } from '@/lib/ledger/row-view';
import type { LookupSessionState } from '@/lib/queries/use-lookup-session';

// Who never opens the gallery never loads it.
const AssetGallery = dynamic(
  () => loadPart(() => import('@/components/asset-gallery/asset-gallery')).then((m) => m.AssetGallery),
  {
    // Its room: it draws its own outlines.
    loading: () => <div aria-busy="true" className="h-[max(22rem,calc(100dvh-16rem))] border-y" />,
  },
);

// Comes once the page stands, well before anybody opens a row.
const AssetDrawer = dynamic(() => loadPart(() => import('./asset-drawer')).then((m) => m.AssetDrawer), {
  loading: () => null,
  ssr: false,
});

// Whoever groups nothing never loads it.
const GroupRows = dynamic(
  () => loadPart(() => import('@/components/asset-table/group-rows')).then((m) => m.GroupRows),
  {
    loading: () => null,
    ssr: false,
  },
);

// Whoever chooses nothing never loads it.
const SelectionBar = dynamic(
  () => loadPart(() => import('@/components/asset-table/selection-bar')).then((m) => m.SelectionBar),
  {
    loading: () => null,
  },
);

// Whoever opens no palette never loads it.
const ListCommands = dynamic(() => loadPart(() => import('./list-commands')).then((m) => m.ListCommands), {
  loading: () => null,
  ssr: false,
});

// A list that has rows never loads it.
const TableEmpty = dynamic(() => loadPart(() => import('./table-empty')).then((m) => m.TableEmpty), {
  loading: () => null,
});

// Letting the list out is not what a visit begins with.
const ExportMenu = dynamic(
  () => loadPart(() => import('@/components/export-menu/export-menu')).then((m) => m.ExportMenu),
  {
    loading: () => <ExportButton disabled />,
    ssr: false,
  },
);

// Whoever looks at assets alone never loads it.
const TokenList = dynamic(
  () => loadPart(() => import('@/components/tokens/token-list')).then((m) => m.TokenList),
  {
    loading: () => null,
    ssr: false,
  },
);

/** As many skeletons as fill a screen. */
const MAX_SKELETONS = 40;

interface AssetBrowserProps {
  batch: BatchSummary;
  session: LookupSessionState;
  /** Null when it is the server's default region. */
  region: string | null;
  /** Tells whoever asks what is in sight and chosen. */
  inView: Ref<() => IdsInView>;
}

/** The assets found: the table or the gallery with its tools, what is chosen in it, and the one that is open. */
export function AssetBrowser({ batch, session, region, inView }: AssetBrowserProps) {
  const t = useTranslations('table');
  const common = useTranslations('common');
  const { store, state } = session;
  const url = useTableUrl();
  const selection = useSelection();
  const isPaletteAsked = useIsPaletteAsked();
  // Typing is never held up by the search: the rows follow when there is time.
  const query = useDeferredValue(url.view.query);
  const filters = useDeferredValue(url.view.filters);
  const [grouped, setGrouped] = useState<Grouped | null>(null);
  const [columnFilter, setColumnFilter] = useState<{ field: FieldId; anchor: Element } | null>(null);
  const { sorts, groups } = url.view;
  const rows = useRowView(store, { sorts, query, filters, grouped });
  const ledger = store.ledger();
  const cellMenu = useCellMenu(store);
  const { layout, tokens } = url.view;
  const Grid = layout === 'gallery' ? AssetGallery : AssetTable;
  const isRunning = state === 'running' || state === 'idle';

  useImperativeHandle(inView, () => () => ({ shown: rows.view.ids(), selected: [...selection.ids] }));

  async function copyId(id: string) {
    try {
      await navigator.clipboard.writeText(id);
      toast.success(t('idCopied', { id }));
    } catch {
      toast.error(common('copyFailed'));
    }
  }

  return (
    <>
      <TableToolbar
        url={url}
        batchId={batch.id}
        shown={rows.view.length}
        total={store.shownCount}
        isFiltered={rows.isFiltered}
        actions={
          <ExportMenu
            list={batch}
            rows={() => rowsOf(rows.view)}
            selectedIds={selection.ids}
            columns={placeColumns(url.view, url.view.density).map(({ id }) => id)}
            query={query}
            filters={filters}
          />
        }
      />
      <FilterBar store={store} view={rows.view} url={url} />
      <div
        id={VIEW_PANEL_ID}
        role="tabpanel"
        aria-labelledby={viewTabId(layout)}
        data-stale={rows.isStale || undefined}
        className="transition-opacity data-stale:opacity-60 data-stale:delay-200"
        {...cellMenu.handlers}
      >
        {tokens ? (
          <TokenList store={store} batch={batch} url={url} />
        ) : (
          <Grid
            rows={rows}
            url={url}
            selection={selection}
            skeletonCount={
              isRunning && (!rows.isFiltered || rows.view.length === 0)
                ? Math.min(ledger.pending - store.knownCount, MAX_SKELETONS)
                : 0
            }
            empty={rows.isStale ? null : <TableEmpty session={session} query={query} url={url} />}
            region={region}
            onCopy={(id) => void copyId(id)}
            onColumnFilter={(field, anchor) => setColumnFilter({ field, anchor })}
          />
        )}
      </div>
      {groups.length > 0 && <GroupRows fields={groups} sorts={sorts} onChange={setGrouped} />}
      {columnFilter && (
        <LazyColumnFilter
          {...columnFilter}
          source={{ store, view: rows.view, filters: url.view.filters }}
          onChange={url.setFilters}
          onClose={() => setColumnFilter(null)}
        />
      )}
      {cellMenu.target && (
        <LazyCellMenu
          target={cellMenu.target}
          onFilter={(filter) => url.setFilters(addFilter(url.view.filters, filter))}
          onClose={cellMenu.close}
        />
      )}
      {selection.ids.size > 0 && (
        <SelectionBar selection={selection} view={rows.view} batch={batch} region={region} />
      )}
      {isPaletteAsked && <ListCommands {...{ store, rows, selection, url }} />}
      <AssetDrawer view={rows.view} id={url.view.open} region={region} onOpen={url.setOpen} />
    </>
  );
}

/** The rows of a view in its order, read when a file is asked for: what an earlier visit knew is no answer to let out. */
function rowsOf(view: RowView): AssetRow[] {
  return Array.from({ length: view.length }, (_, index) => view.rowAt(index))
    .filter((row) => row !== null)
    .filter(({ asOf }) => asOf === undefined);
}
