'use client';
import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useTranslations } from 'next-intl';
import { type ReactNode, useMemo, useRef } from 'react';
import { LazyRangeLayer } from '@/components/cell-range/lazy-range-layer';
import type { AssetRow } from '@/lib/assets/asset-row';
import { COLUMNS } from '@/lib/assets/columns';
import type { RowView } from '@/lib/ledger/row-view';
import { AssetRowLine } from './asset-row-line';
import { ARIA_COLUMN_COUNT, gridMinWidth, gridTemplate } from './grid-columns';
import { HeaderRow } from './header-row';
import { SkeletonRow } from './skeleton-row';
import type { TableSort } from './table-url';
import { useAnchoredScroll } from './use-anchored-scroll';
import { useGridClick } from './use-grid-click';
import { useGridKeys } from './use-grid-keys';
import { useMediaQuery } from './use-media-query';
import { type Selection, useAllSelected } from './use-selection';
import type { TableUrl } from './use-table-url';

const HEADER_PX = 32;
const ROW_PX = { compact: 36, comfortable: 56 } as const;
const CARD_PX = 60;
const OVERSCAN = 6;

const features = tableFeatures({ columnVisibilityFeature, rowSortingFeature });
const helper = createColumnHelper<typeof features, AssetRow>();
const columnDefs = helper.columns(
  COLUMNS.map((column) =>
    helper.accessor((row) => column.sortValue(row), { id: column.id, sortDescFirst: false }),
  ),
);
const columnsById = new Map<string, (typeof COLUMNS)[number]>(COLUMNS.map((column) => [column.id, column]));

interface AssetTableProps {
  rows: { view: RowView; version: number };
  url: TableUrl;
  selection: Selection;
  /** How many rows may still arrive; they are drawn as skeletons below the rest. */
  skeletonCount: number;
  /** What stands in the grid when it has no row. */
  empty: ReactNode;
  /** Null when it is the server's default region. */
  region: string | null;
  onCopy: (id: string) => void;
}

/**
 * The grid "Assets". The store sorts and filters; TanStack Virtual finds the window; TanStack Table, which knows
 * columns, their visibility and the sort order, is given the rows of that window only, so that nothing here
 * depends on the length of the list.
 */
export function AssetTable(props: AssetTableProps) {
  const { rows, url, selection, skeletonCount, region } = props;
  const { view, version } = rows;
  const t = useTranslations('table');
  const isCard = useMediaQuery('(max-width: 40rem)');
  const rowHeight = isCard ? CARD_PX : ROW_PX[url.view.density];
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizerRef = useRef<Virtualizer<HTMLDivElement, Element>>(null);
  const keys = useGridKeys(scroller, virtualizerRef, {
    view,
    selection,
    onOpen: url.setOpen,
    onCopy: props.onCopy,
  });
  const rowCount = view.length + skeletonCount;
  const { activeIndex } = keys;

  const virtualizer = useVirtualizer({
    count: capacity(rowCount),
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    // The head lies in the same box and covers its top.
    paddingStart: HEADER_PX,
    scrollPaddingStart: HEADER_PX,
    // What the server draws before anything is measured.
    initialRect: { width: 1280, height: 560 },
    // The row with the focus stays in the document, or the focus would be lost when it scrolls away.
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (activeIndex >= 0 && !indexes.includes(activeIndex)) indexes.push(activeIndex);
      return indexes.sort((a, b) => a - b);
    },
  });
  virtualizerRef.current = virtualizer;
  useAnchoredScroll(scroller, virtualizer, view, rowHeight);

  const items = virtualizer.getVirtualItems().filter(({ index }) => index < rowCount);
  const visible = items.map(({ index }) => view.rowAt(index));
  const windowKey = `${version}:${items.map(({ index }) => index).join()}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what the window holds; the rest is derived.
  const data = useMemo(() => visible.filter((row) => row !== null), [view, windowKey]);
  const { sorts, hidden } = url.view;
  const sorting = sorts.map(({ column, descending }) => ({ id: column, desc: descending }));
  const table = useTable({
    features,
    columns: columnDefs,
    data,
    getRowId: (row) => row.id,
    manualSorting: true,
    state: {
      sorting,
      columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])),
    },
    onSortingChange: (updater) => {
      const next = typeof updater === 'function' ? updater(sorting) : updater;
      url.setSorts(next.flatMap(({ id, desc }) => toSort(id, desc)));
    },
  });

  const headers = table.getHeaderGroups().flatMap((group) => group.headers);
  const columns = headers.flatMap(({ column }) => {
    const known = columnsById.get(column.id);
    if (!known) return [];
    const { id, kind, widthPx } = known;
    return [
      {
        ...{ id, kind, widthPx, sorted: column.getIsSorted() },
        sortPlace: sorts.length > 1 ? column.getSortIndex() + 1 : 0,
        toggleSort: (isAlso: boolean) => column.toggleSorting(undefined, isAlso),
      },
    ];
  });
  const layoutKey = columns.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows must not render again because a sort button did.
  const layout = useMemo(() => ({ columns, template: gridTemplate(columns) }), [layoutKey]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same.
  const columnIds = useMemo(() => columns.map(({ id }) => id), [layoutKey]);
  const byId = new Map(table.getRowModel().rows.map((row) => [row.id, row.original]));
  const areAllSelected = useAllSelected(rows, selection);

  const onClick = useGridClick({
    view,
    selection,
    onActive: keys.setActiveId,
    onOpen: url.setOpen,
  });

  return (
    // Elements with roles instead of a table: rows are placed one by one, and the rows, not the cells, have the focus.
    <div
      ref={scroller}
      role="grid"
      aria-label={t('title')}
      aria-rowcount={view.length + 1}
      aria-colcount={ARIA_COLUMN_COUNT}
      aria-multiselectable="true"
      aria-busy={skeletonCount > 0}
      tabIndex={view.length === 0 ? 0 : -1}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      onBlur={keys.onBlur}
      onClick={onClick}
      className="relative max-h-[max(22rem,calc(100dvh-16rem))] overflow-auto overscroll-contain border-y outline-offset-[-2px]"
    >
      <div
        role="presentation"
        className="relative"
        style={{
          height: HEADER_PX + rowCount * rowHeight,
          minWidth: isCard ? undefined : gridMinWidth(layout.columns),
        }}
      >
        <HeaderRow
          columns={columns}
          template={layout.template}
          isCard={isCard}
          height={HEADER_PX}
          shownCount={view.length}
          areAllSelected={areAllSelected}
          areSomeSelected={selection.ids.size > 0}
          onSelectAll={() => selection.setAll(view.ids(), !areAllSelected)}
        />
        {items.map(({ index, start }, at) => {
          const row = byId.get(visible[at]?.id ?? '');
          if (!row) return <SkeletonRow key={`skeleton ${index}`} top={start} height={rowHeight} />;
          return (
            <AssetRowLine
              key={row.id}
              top={start}
              height={rowHeight}
              isCard={isCard}
              {...layout}
              row={row}
              index={index}
              isSelected={selection.ids.has(row.id)}
              isActive={activeIndex < 0 ? index === 0 : index === activeIndex}
              isOpen={row.id === url.view.open}
              region={region}
            />
          );
        })}
        {!isCard && view.length > 0 && (
          <LazyRangeLayer
            scroller={scroller}
            view={view}
            columns={columnIds}
            template={layout.template}
            headerPx={HEADER_PX}
            topOf={(index) => HEADER_PX + index * rowHeight}
            rowHeight={rowHeight}
            selection={selection}
            onCopyId={props.onCopy}
          />
        )}
      </div>
      {rowCount === 0 && props.empty}
    </div>
  );
}

/**
 * The virtualizer's count, in steps: it measures the whole list again whenever its count changes, which while rows
 * arrive would be with every publication. What lies beyond the rows there are is left out when rendering.
 */
function capacity(rowCount: number): number {
  return rowCount === 0 ? 0 : 2 ** Math.ceil(Math.log2(rowCount));
}

function toSort(column: string, descending: boolean): TableSort[] {
  const known = columnsById.get(column);
  return known ? [{ column: known.id, descending }] : [];
}
