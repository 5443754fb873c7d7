'use client';
import { LayoutGrid, Table } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { LAYOUTS, type Layout } from '@/components/asset-table/table-url';

/** The panel that the tabs switch. */
export const VIEW_PANEL_ID = 'assets-view';

export function viewTabId(layout: Layout): string {
  return `assets-view-${layout}`;
}

const ICONS = { table: Table, gallery: LayoutGrid } as const;

interface ViewTabsProps {
  layout: Layout;
  onChange: (layout: Layout) => void;
}

/** Table or gallery. Arrow keys switch at once: both show the same assets. */
export function ViewTabs({ layout, onChange }: ViewTabsProps) {
  const t = useTranslations('gallery');

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const next = layout === 'table' ? 'gallery' : 'table';
    onChange(next);
    event.currentTarget.querySelector<HTMLElement>(`#${viewTabId(next)}`)?.focus();
  }

  return (
    <div
      role="tablist"
      aria-label={t('view')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="flex rounded border border-line-strong/60 p-0.5"
    >
      {LAYOUTS.map((tab) => {
        const Icon = ICONS[tab];
        return (
          <button
            key={tab}
            type="button"
            role="tab"
            id={viewTabId(tab)}
            aria-selected={tab === layout}
            aria-controls={VIEW_PANEL_ID}
            tabIndex={tab === layout ? 0 : -1}
            onClick={() => onChange(tab)}
            className="flex h-6 items-center gap-1.5 rounded-sm px-2 text-ink-2 text-sm hover:text-ink aria-selected:bg-raised aria-selected:font-medium aria-selected:text-ink pointer-coarse:h-9 [&_svg]:size-3.5"
          >
            <Icon aria-hidden="true" />
            <span className="max-sm:sr-only">{t(tab)}</span>
          </button>
        );
      })}
    </div>
  );
}
