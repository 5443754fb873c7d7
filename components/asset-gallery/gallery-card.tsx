'use client';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import { AssetCell } from '@/components/asset-table/asset-cell';
import { isProtected } from '@/components/asset-table/asset-states';
import { PreviewThumb } from '@/components/sprite-preview/preview-thumb';
import type { AssetRow } from '@/lib/assets/asset-row';

interface GalleryCardProps {
  row: AssetRow;
  /** 1-based place in its row. */
  column: number;
  isSelected: boolean;
  /** The one card that Tab reaches. */
  isActive: boolean;
  /** The card whose asset is open in the drawer. */
  isOpen: boolean;
  /** Too small to see a frame on: the preview shows it larger. */
  isSmall: boolean;
  /** Null when it is the server's default region. */
  region: string | null;
}

/**
 * One asset as a frame with its title and badges. Plain values in, so that it renders again only when one of them
 * changed; its events are handled by the grid, which finds it by `data-media-id`.
 */
export const GalleryCard = memo(function GalleryCard(props: GalleryCardProps) {
  const { row, isSelected, region } = props;
  const t = useTranslations('table');
  return (
    <div
      role="gridcell"
      aria-colindex={props.column}
      aria-selected={isSelected}
      data-media-id={row.id}
      data-open={props.isOpen || undefined}
      data-as-of={row.asOf}
      tabIndex={props.isActive ? 0 : -1}
      className="group @container grid min-h-0 min-w-0 cursor-default grid-rows-[minmax(0,1fr)_auto] rounded outline-offset-1 hover:bg-surface aria-selected:bg-accent-soft data-open:bg-raised data-as-of:*:opacity-75"
    >
      <div className="relative min-h-0">
        <PreviewThumb
          row={row}
          region={region}
          isProtected={isProtected(row.auditStatus)}
          fit="contain"
          isEnlarged={props.isSmall}
          className="size-full"
        />
        <input
          type="checkbox"
          readOnly
          checked={isSelected}
          tabIndex={-1}
          data-select-row=""
          aria-label={t('selectRow', { name: row.title?.slice(0, 80) ?? row.id })}
          className="absolute top-1.5 left-1.5 size-4 rounded-sm bg-bg opacity-0 shadow-popup accent-accent checked:opacity-100 group-hover:opacity-100 group-focus-visible:opacity-100 pointer-coarse:size-5 pointer-coarse:opacity-100"
        />
        {row.durationSeconds !== null && (
          <span className="pointer-events-none absolute right-1.5 bottom-1.5 rounded-sm bg-black/70 px-1 text-white text-xs tabular-nums group-has-[[role=slider]]:hidden">
            <AssetCell column="duration" row={row} region={region} />
          </span>
        )}
        {row.contradictions.length > 0 && (
          <span className="absolute top-1.5 right-1.5 flex group-has-[[role=slider]]:hidden">
            <AssetCell column="contradictions" row={row} region={region} />
          </span>
        )}
        <span className="pointer-events-none absolute inset-0 rounded-sm group-aria-selected:ring-2 group-aria-selected:ring-accent" />
      </div>
      <div className="grid min-w-0 gap-0.5 px-1 py-1.5">
        <span className="flex h-5 min-w-0 items-center">
          <AssetCell column="title" row={row} region={region} />
        </span>
        <span className="flex h-5 min-w-0 items-center gap-1.5 text-ink-2 text-xs">
          <AssetCell column="auditStatus" row={row} region={region} />
          {row.auditLabel !== null && (
            <span className="@min-[11rem]:flex hidden min-w-0">
              <AssetCell column="auditLabel" row={row} region={region} />
            </span>
          )}
        </span>
      </div>
    </div>
  );
});
