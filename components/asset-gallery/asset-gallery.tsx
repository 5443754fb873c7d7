'use client';
import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useTranslations } from 'next-intl';
import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { GroupLine } from '@/components/asset-table/group-line';
import { useAnchoredScroll } from '@/components/asset-table/use-anchored-scroll';
import { useGridClick } from '@/components/asset-table/use-grid-click';
import { useGridKeys } from '@/components/asset-table/use-grid-keys';
import type { ShownRows } from '@/components/asset-table/use-row-view';
import { type Selection, useAllSelected } from '@/components/asset-table/use-selection';
import type { TableUrl } from '@/components/asset-table/use-table-url';
import { GalleryLines, type Lead } from '@/lib/grid/gallery-lines';
import { GalleryBar } from './gallery-bar';
import { GalleryCard } from './gallery-card';
import { GAP_PX, galleryShape, HEADING_PX } from './gallery-shape';
import { SkeletonCard } from './gallery-skeleton';
import { RowKeys } from './row-keys';
import { useWidth } from './use-width';

const OVERSCAN = 2;

interface AssetGalleryProps {
  rows: ShownRows;
  url: TableUrl;
  selection: Selection;
  /** How many assets may still arrive; they are drawn as outlines below the rest. */
  skeletonCount: number;
  /** What stands in the grid when it has no card. */
  empty: ReactNode;
  /** Null when it is the server's default region. */
  region: string | null;
  onCopy: (id: string) => void;
}

/**
 * The grid "Assets" as pictures: what the table shows, in its order, several beside each other. A grid and not a list of
 * options, since the arrow keys move in two directions and cards hold controls of their own. TanStack Virtual finds the
 * rows in sight; their heights follow from the width, so that nothing ever moves. Where assets are grouped, each group has
 * a heading above its cards.
 */
export function AssetGallery(props: AssetGalleryProps) {
  const { rows, url, selection, skeletonCount, region } = props;
  const { view, version } = rows;
  const { folds, zoom } = url.view;
  const groups = rows.grouped?.grouping.linesOf(view).update(version, folds) ?? null;
  const t = useTranslations('table');
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizerRef = useRef<Virtualizer<HTMLDivElement, Element>>(null);
  const widthPx = useWidth(scroller);
  const { across, cardHeightPx, rowHeightPx, isSmall } = galleryShape(widthPx, zoom);
  const order = groups ?? view;
  const [shifted, setShifted] = useState<{ order: object; across: number; lead: Lead } | null>(null);
  const lead = shifted?.order === order && shifted.across === across ? shifted.lead : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: version and folds say that the lines are others.
  const lines = useMemo(() => new GalleryLines(order, across, lead), [order, version, folds, across, lead]);
  const work = groups && rows.grouped?.work(groups, url, selection);
  const keys = useGridKeys(scroller, virtualizerRef, {
    view: lines,
    across,
    selection,
    onOpen: url.setOpen,
    onCopy: props.onCopy,
    settle: (place, from) => lines.settle(place, from),
    // Beside a card is another card; a group is left by its heading.
    onGroupKey: (key, place) => {
      const line = lines.headingAt(Math.floor(place / across))?.line;
      const done = line === undefined ? false : (work?.onKey(key, line) ?? false);
      return typeof done === 'number' ? lines.indexOf(groups?.keyAt(done) ?? '') : done;
    },
  });
  const { activeIndex } = keys;
  const activeRow = Math.floor(activeIndex / across);
  const firstIndex = lines.settle(0, 0);
  const cardCount = lines.length + skeletonCount;
  const heightAt = (row: number) => (lines.headingAt(row) ? HEADING_PX : rowHeightPx);

  const virtualizer = useVirtualizer({
    count: widthPx === 0 ? 0 : Math.ceil(cardCount / across),
    getScrollElement: () => scroller.current,
    estimateSize: heightAt,
    overscan: OVERSCAN,
    paddingStart: GAP_PX,
    scrollPaddingStart: GAP_PX,
    scrollPaddingEnd: GAP_PX,
    // The card with the focus stays in the document, or the focus would be lost when it scrolls away.
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      if (activeIndex >= 0 && !indexes.includes(activeRow)) indexes.push(activeRow);
      return indexes.sort((a, b) => a - b);
    },
  });
  virtualizerRef.current = virtualizer;
  // It keeps the heights of rows that it has seen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height is what makes them wrong.
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeightPx, groups && lines]);
  const engaged = useAnchoredScroll(scroller, virtualizer, lines, {
    order,
    rowHeight: rowHeightPx,
    open: url.view.open,
    across,
    folds,
    rows: groups && {
      topOf: (row) => lines.topOf(row, HEADING_PX, rowHeightPx),
      rowAt: (offset) => lines.rowAtTop(offset, HEADING_PX, rowHeightPx),
    },
    onShift: (place, by) => setShifted({ order, across, lead: lines.leadFor(place, by) }),
  });
  const [rowKeys] = useState(() => new RowKeys());
  // A focus would be lost, a preview under the pointer only blink.
  const kept = engaged.current.focused || engaged.current.pointed || keys.activeId;
  const keptIndex = kept === null ? -1 : lines.indexOf(kept);
  const firstKey = rowKeys.follow(keptIndex < 0 ? null : kept, Math.floor(keptIndex / across));
  const onClick = useGridClick({ view: lines, selection, onActive: keys.setActiveId, onOpen: url.setOpen });
  const areAllSelected = useAllSelected(rows, selection);

  function cardAt(index: number) {
    const row = lines.rowAt(index);
    if (!row) {
      const isAwaited = index >= lines.length && index < cardCount;
      return isAwaited ? <SkeletonCard key={`skeleton ${index}`} /> : <span key={`empty ${index}`} />;
    }
    return (
      <GalleryCard
        key={row.id}
        row={row}
        column={(index % across) + 1}
        isSelected={selection.ids.has(row.id)}
        isActive={index === (activeIndex < 0 ? firstIndex : activeIndex)}
        isOpen={row.id === url.view.open}
        isSmall={isSmall}
        region={region}
      />
    );
  }

  return (
    <>
      <GalleryBar url={url} view={view} selection={selection} areAllSelected={areAllSelected} />
      {/* biome-ignore lint/a11y: a grid or a tree grid, which both are interactive; the linter knows no role that varies. */}
      <div
        ref={scroller}
        role={groups ? 'treegrid' : 'grid'}
        aria-label={t('title')}
        aria-rowcount={Math.ceil(lines.length / across)}
        aria-colcount={across}
        aria-multiselectable="true"
        aria-busy={skeletonCount > 0}
        tabIndex={view.length === 0 ? 0 : -1}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onBlur={keys.onBlur}
        onClick={onClick}
        className="relative max-h-[max(20rem,calc(100dvh-18rem))] overflow-y-scroll overscroll-contain border-y outline-offset-[-2px]"
      >
        <div role="presentation" className="relative" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const group = lines.headingAt(index);
            return groups && work && group ? (
              <GroupLine
                key={`group ${group.path}`}
                {...{ lines: groups, group, top: start, height: HEADING_PX - GAP_PX }}
                rowIndex={index + 1}
                columnCount={across - 1}
                chosen={selection.ids}
                isActive={activeIndex < 0 ? index === 0 : index === activeRow}
                onToggle={(toggled) => {
                  keys.setActiveId(groups.keyAt(group.line));
                  work.toggle(toggled);
                }}
                onChoose={work.choose}
              />
            ) : (
              <div
                key={firstKey + index}
                role="row"
                aria-level={groups ? groups.depth + 1 : undefined}
                aria-rowindex={index + 1}
                style={{
                  height: cardHeightPx,
                  transform: `translateY(${start}px)`,
                  gridTemplateColumns: `repeat(${across}, minmax(0, 1fr))`,
                  columnGap: GAP_PX,
                  paddingInline: GAP_PX,
                }}
                className="absolute inset-x-0 top-0 grid grid-rows-[minmax(0,1fr)]"
              >
                {Array.from({ length: across }, (_, column) => cardAt(index * across + column))}
              </div>
            );
          })}
        </div>
        {cardCount === 0 && props.empty}
      </div>
    </>
  );
}
