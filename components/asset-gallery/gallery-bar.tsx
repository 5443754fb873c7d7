'use client';
import { ArrowDownUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Selection } from '@/components/asset-table/use-selection';
import type { TableUrl } from '@/components/asset-table/use-table-url';
import { Button } from '@/components/ui/button';
import { Menu, MenuCheckbox, MenuSeparator } from '@/components/ui/menu';
import { COLUMNS } from '@/lib/assets/columns';
import type { RowView } from '@/lib/ledger/row-view';
import { ZoomSlider } from './zoom-slider';

interface GalleryBarProps {
  url: TableUrl;
  view: RowView;
  selection: Selection;
  areAllSelected: boolean;
}

/** What the table's head is to the table: all cards at once, the order, and how large they are. */
export function GalleryBar({ url, view, selection, areAllSelected }: GalleryBarProps) {
  const t = useTranslations('table');
  return (
    <div className="flex h-8 items-center gap-3 border-t bg-surface px-3 text-ink-2 text-xs pointer-coarse:h-11">
      <input
        type="checkbox"
        checked={areAllSelected}
        ref={(input) => {
          if (input) input.indeterminate = selection.ids.size > 0 && !areAllSelected;
        }}
        disabled={view.length === 0}
        onChange={() => selection.setAll(view.ids(), !areAllSelected)}
        aria-label={t('selectAll', { count: view.length })}
        className="size-4 accent-accent"
      />
      <SortMenu url={url} />
      <ZoomSlider zoom={url.view.zoom} onChange={url.setZoom} />
    </div>
  );
}

/** The same orders as the table's heads: by every column, and the order of the paste without any. */
function SortMenu({ url }: { url: TableUrl }) {
  const t = useTranslations('gallery');
  const fields = useTranslations('fields');
  const [sort = null] = url.view.sorts;
  const name = sort && fields(sort.column);
  return (
    <Menu
      label={t('sort')}
      trigger={(trigger) => (
        <Button
          variant="ghost"
          icon={<ArrowDownUp aria-hidden="true" />}
          className="min-w-0 h-7"
          {...trigger}
        >
          <span className="truncate">
            {name === null ? t('pasteOrder') : t(sort?.descending ? 'sortedDown' : 'sorted', { name })}
          </span>
        </Button>
      )}
    >
      <MenuCheckbox checked={sort === null} onChange={() => url.setSorts([])}>
        {t('pasteOrder')}
      </MenuCheckbox>
      {COLUMNS.filter(({ id }) => id !== 'position').map(({ id }) => (
        <MenuCheckbox
          key={id}
          checked={sort?.column === id}
          onChange={() => url.setSorts([{ column: id, descending: sort?.descending ?? false }])}
        >
          {fields(id)}
        </MenuCheckbox>
      ))}
      <MenuSeparator />
      <MenuCheckbox
        checked={sort?.descending ?? false}
        onChange={(descending) => url.setSorts([{ column: sort?.column ?? 'position', descending }])}
      >
        {t('descending')}
      </MenuCheckbox>
    </Menu>
  );
}
