'use client';
import { rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table';
import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { LazyRangeLayer } from '@/components/cell-range/lazy-range-layer';
import { isDrag, useEarlyDrag } from '@/components/cell-range/use-early-drag';
import { loadPart } from '@/components/ui/load-part';
import type { AssetRow } from '@/lib/assets/asset-row';
import { COLUMNS } from '@/lib/assets/columns';
import { ROW_PX } from '@/lib/grid/column-layout';
import type { GridLines } from '@/lib/grid/grid-lines';
import { AssetRowLine } from './asset-row-line';
import type { HeaderWork } from './column-tools';
import { HeaderRow } from './header-row';
import { RowSlots } from './row-slots';
import { SkeletonRow } from './skeleton-row';
import type { TableSort } from './table-url';
import { useAnchoredScroll } from './use-anchored-scroll';
import { useGridClick } from './use-grid-click';
import { useGridKeys } from './use-grid-keys';
import { useGridLayout } from './use-grid-layout';
import { useMediaQuery } from './use-media-query';
import { useNearColumns } from './use-near-columns';
import { PaceContext, usePace } from './use-pace';
import type { ShownRows } from './use-row-view';
import { type Selection, useAllSelected } from './use-selection';
import type { TableUrl } from './use-table-url';

// Whoever groups nothing never loads it.
const GroupLine = dynamic(() => loadPart(() => import('./group-line')).then((m) => m.GroupLine), {
  loading: () => null,
});

/** Above cards it is for fingers. */
const HEADER_PX = { table: 32, cards: 48 };
const CARD_PX = 60;
const OVERSCAN = 6;

const features = tableFeatures({ rowSortingFeature });
const columnDefs = COLUMNS.map(({ id, sortValue }) => ({
  id,
  accessorFn: (row: AssetRow) => sortValue(row),
  sortDescFirst: false,
}));
const columnsById = new Map<string, (typeof COLUMNS)[number]>(COLUMNS.map((column) => [column.id, column]));

interface AssetTableProps {
  rows: ShownRows;
  url: TableUrl;
  selection: Selection;
  /** How many rows may still arrive; they are drawn as skeletons below the rest. */
  skeletonCount: number;
  /** What stands in the grid when it has no row. */
  empty: ReactNode;
  /** Null when it is the server's default region. */
  region: string | null;
  onCopy: (id: string) => void;
  onColumnFilter: HeaderWork['onFilter'];
}

/**
 * The grid "Assets". The store sorts and filters; TanStack Virtual finds the window; TanStack Table, which knows
 * columns, their visibility and the sort order, is given the rows of that window only, so that nothing here
 * depends on the length of the list. Where rows are grouped, it is a tree grid of the groups' lines and the rows'.
 */
export function AssetTable(props: AssetTableProps) {
  const { rows, url, selection, skeletonCount, region } = props;
  const { view, version } = rows;
  const { sorts, folds } = url.view;
  const groups = rows.grouped?.grouping.linesOf(view).update(version, folds) ?? null;
  const lines: GridLines = groups ?? view;
  const t = useTranslations('table');
  const isCard = useMediaQuery('(max-width: 40rem)');
  const layout = useGridLayout(url.view);
  const headerPx = isCard ? HEADER_PX.cards : HEADER_PX.table;
  const rowHeight = isCard ? CARD_PX : ROW_PX[url.view.density];
  const scroller = useRef<HTMLDivElement>(null);
  const near = useNearColumns(scroller, layout.columns);
  const early = useEarlyDrag(scroller);
  const virtualizerRef = useRef<Virtualizer<HTMLDivElement, Element>>(null);
  const work = groups && rows.grouped?.work(groups, url, selection);
  const keys = useGridKeys(scroller, virtualizerRef, {
    view: lines,
    selection,
    onOpen: url.setOpen,
    onCopy: props.onCopy,
    onGroupKey: work?.onKey,
  });
  const rowCount = lines.length + skeletonCount;
  const { activeIndex } = keys;

  const virtualizer = useVirtualizer({
    count: capacity(rowCount),
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    // The head lies in the same box and covers its top.
    paddingStart: headerPx,
    scrollPaddingStart: headerPx,
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
  // It keeps the heights that lines had before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height is what makes them wrong.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  useAnchoredScroll(scroller, virtualizer, lines, { rowHeight, folds, open: url.view.open });

  const items = virtualizer.getVirtualItems().filter(({ index }) => index < rowCount);
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
  const pace = usePace(startIndex, endIndex);
  const visible = items.map(({ index }) => lines.rowAt(index));
  const windowKey = `${version}:${visible.map((row) => row?.id).join()}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what the window holds; the rest is derived.
  const data = useMemo(() => visible.filter((row) => row !== null), [view, windowKey]);
  const sorting = sorts.map(({ column, descending }) => ({ id: column, desc: descending }));
  const table = useTable({
    features,
    columns: columnDefs,
    data,
    getRowId: (row) => row.id,
    manualSorting: true,
    state: { sorting },
    onSortingChange: (updater) => {
      const next = typeof updater === 'function' ? updater(sorting) : updater;
      url.setSorts(next.flatMap(({ id, desc }) => toSort(id, desc)));
    },
  });

  const sortKey = sorting.map(({ id, desc }) => `${id} ${desc}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says how the table sorts.
  const columns = useMemo(
    () =>
      layout.columns.map((column) => {
        const known = table.getColumn(column.id);
        return {
          ...column,
          sorted: known?.getIsSorted() ?? false,
          sortPlace: known && sorts.length > 1 ? known.getSortIndex() + 1 : 0,
          toggleSort: (isAlso: boolean) => known?.toggleSorting(undefined, isAlso),
        };
      }),
    [layout.columns, table, sortKey],
  );
  const [rowSlots] = useState(() => new RowSlots());
  const slots = rowSlots.place(
    data.map(({ id }) => id),
    pace !== 'calm',
  );
  const drawn = items.map(({ index, start }, at) => {
    const id = visible[at]?.id ?? '';
    return { index, start, id, slot: slots.get(id) ?? -1 };
  });
  // In the list's order for whoever has it read out. An element that is moved is laid out anew: not while the list moves.
  if (pace !== 'calm') drawn.sort((a, b) => a.slot - b.slot);

  const byId = new Map(table.getRowModel().rows.map((row) => [row.id, row.original]));
  const areAllSelected = useAllSelected(rows, selection);

  const onClick = useGridClick({
    view: lines,
    selection,
    onActive: keys.setActiveId,
    onOpen: url.setOpen,
  });

  return (
    // Elements with roles instead of a table: rows are placed one by one, and the rows, not the cells, have the focus.
    // biome-ignore lint/a11y: a grid or a tree grid, which both are interactive; the linter knows no role that varies.
    <div
      ref={scroller}
      role={groups ? 'treegrid' : 'grid'}
      aria-label={t('title')}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      aria-busy={skeletonCount > 0}
      tabIndex={view.length === 0 ? 0 : -1}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
      onBlur={keys.onBlur}
      onClick={(event) => !isDrag(early.current) && onClick(event)}
      style={layout.vars}
      className="@container relative max-h-[max(22rem,calc(100dvh-16rem))] overflow-auto overscroll-contain border-y outline-offset-[-2px]"
    >
      <div
        role="presentation"
        className="relative"
        style={{
          height: headerPx + rowCount * rowHeight,
          minWidth: isCard ? undefined : 'var(--row-width)',
        }}
      >
        <HeaderRow
          columns={columns}
          isCard={isCard}
          height={headerPx}
          shownCount={view.length}
          areAllSelected={areAllSelected}
          areSomeSelected={selection.ids.size > 0}
          onSelectAll={() => selection.setAll(view.ids(), !areAllSelected)}
          work={{ url, placed: layout.placed, onFilter: props.onColumnFilter }}
        />
        <PaceContext value={pace}>
          {drawn.map(({ index, start, id, slot }) => {
            const isActive = activeIndex < 0 ? index === 0 : index === activeIndex;
            const group = groups?.groupAt(index);
            if (groups && work && group) {
              return (
                <GroupLine
                  key={`group ${group.path}`}
                  {...{ lines: groups, group, top: start, height: rowHeight, isActive }}
                  rowIndex={index + 2}
                  columnCount={columns.length}
                  chosen={selection.ids}
                  onToggle={(toggled) => {
                    keys.setActiveId(groups.keyAt(index));
                    work.toggle(toggled);
                  }}
                  onChoose={work.choose}
                />
              );
            }
            const row = byId.get(id);
            // The row with the focus is drawn whatever happens, or the focus would be lost.
            if (!row || (pace === 'racing' && index !== activeIndex))
              return <SkeletonRow key={`skeleton ${index}`} top={start} height={rowHeight} />;
            return (
              <AssetRowLine
                key={slot}
                top={start}
                height={rowHeight}
                isCard={isCard}
                columns={isCard ? layout.columns : near}
                level={groups ? groups.depth + 1 : undefined}
                row={row}
                index={index}
                isSelected={selection.ids.has(row.id)}
                isActive={isActive}
                isOpen={row.id === url.view.open}
                region={region}
              />
            );
          })}
        </PaceContext>
        {!isCard && view.length > 0 && (
          <LazyRangeLayer
            scroller={scroller}
            view={lines}
            columns={layout.columns}
            early={early}
            headerPx={headerPx}
            topOf={(index) => headerPx + index * rowHeight}
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
