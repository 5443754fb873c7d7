'use client';
import { defaultRangeExtractor, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useTranslations } from 'next-intl';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useAnchoredScroll } from '@/components/asset-table/use-anchored-scroll';
import { useGridClick } from '@/components/asset-table/use-grid-click';
import { useGridKeys } from '@/components/asset-table/use-grid-keys';
import { type Selection, useAllSelected } from '@/components/asset-table/use-selection';
import type { TableUrl } from '@/components/asset-table/use-table-url';
import type { RowView } from '@/lib/ledger/row-view';
import { GalleryBar } from './gallery-bar';
import { GalleryCard } from './gallery-card';
import { GAP_PX, galleryShape } from './gallery-shape';
import { SkeletonCard } from './gallery-skeleton';
import { useWidth } from './use-width';

const OVERSCAN = 2;

interface AssetGalleryProps {
  rows: { view: RowView; version: number };
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
 * rows in sight; all are of one height, which follows from the width, so that nothing ever moves.
 */
export function AssetGallery(props: AssetGalleryProps) {
  const { rows, url, selection, skeletonCount, region } = props;
  const { view } = rows;
  const t = useTranslations('table');
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizerRef = useRef<Virtualizer<HTMLDivElement, Element>>(null);
  const widthPx = useWidth(scroller);
  const { across, cardHeightPx, rowHeightPx, isSmall } = galleryShape(widthPx, url.view.zoom);
  const keys = useGridKeys(scroller, virtualizerRef, {
    view,
    across,
    selection,
    onOpen: url.setOpen,
    onCopy: props.onCopy,
  });
  const { activeIndex } = keys;
  const activeRow = Math.floor(activeIndex / across);
  const cardCount = view.length + skeletonCount;

  const virtualizer = useVirtualizer({
    count: widthPx === 0 ? 0 : Math.ceil(cardCount / across),
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPx,
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
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeightPx]);
  useAnchoredScroll(scroller, virtualizer, view, rowHeightPx, across);
  const onClick = useGridClick({ view, selection, onActive: keys.setActiveId, onOpen: url.setOpen });
  const areAllSelected = useAllSelected(rows, selection);

  function cardAt(index: number) {
    const row = view.rowAt(index);
    if (!row) return index < cardCount ? <SkeletonCard key={`skeleton ${index}`} /> : null;
    return (
      <GalleryCard
        key={row.id}
        row={row}
        column={(index % across) + 1}
        isSelected={selection.ids.has(row.id)}
        isActive={activeIndex < 0 ? index === 0 : index === activeIndex}
        isOpen={row.id === url.view.open}
        isSmall={isSmall}
        region={region}
      />
    );
  }

  return (
    <>
      <GalleryBar url={url} view={view} selection={selection} areAllSelected={areAllSelected} />
      <div
        ref={scroller}
        role="grid"
        aria-label={t('title')}
        aria-rowcount={Math.ceil(view.length / across)}
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
          {virtualizer.getVirtualItems().map(({ index, start }) => (
            <div
              key={index}
              role="row"
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
          ))}
        </div>
        {cardCount === 0 && props.empty}
      </div>
    </>
  );
}
