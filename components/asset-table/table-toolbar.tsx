'use client';
import { Columns3, Keyboard, Rows3, Search, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { ViewTabs } from '@/components/asset-gallery/view-tabs';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuCheckbox, MenuItem, MenuSeparator } from '@/components/ui/menu';
import { Popover } from '@/components/ui/popover';
import { TextField } from '@/components/ui/text-field';
import { COLUMNS, type ColumnId } from '@/lib/assets/columns';
import { KeyHelp } from './key-help';
import type { TableUrl } from './use-table-url';

interface TableToolbarProps {
  url: TableUrl;
  /** Rows that the search and the filters leave, and all rows. */
  shown: number;
  total: number;
  isFiltered: boolean;
  /** What else can be done with the rows. */
  actions: ReactNode;
}

/** Above the grid: search, how many assets there are, table or gallery; for a table, which columns and how dense. */
export function TableToolbar({ url, shown, total, isFiltered, actions }: TableToolbarProps) {
  const t = useTranslations('table.toolbar');
  const { density, layout } = url.view;
  return (
    <div className="flex flex-wrap items-center gap-2 px-3 py-2 sm:px-4">
      <SearchBox url={url} />
      <span role="status" className="whitespace-nowrap text-ink-2 tabular-nums">
        {isFiltered ? t('filtered', { shown, count: total }) : t('shown', { count: total })}
      </span>
      <span className="ml-auto flex items-center gap-1">
        {actions}
        {layout === 'table' && (
          <>
            <ColumnMenu url={url} />
            <IconButton
              label={t('density')}
              aria-pressed={density === 'comfortable'}
              onClick={() => url.setDensity(density === 'compact' ? 'comfortable' : 'compact')}
              className="max-sm:hidden"
            >
              <Rows3 aria-hidden="true" />
            </IconButton>
          </>
        )}
        <Popover
          label={t('keys')}
          align="end"
          trigger={(trigger) => (
            <IconButton label={t('keys')} {...trigger} className="pointer-coarse:hidden">
              <Keyboard aria-hidden="true" />
            </IconButton>
          )}
        >
          <KeyHelp />
        </Popover>
        <ViewTabs layout={layout} onChange={url.setLayout} />
      </span>
    </div>
  );
}

function SearchBox({ url }: { url: TableUrl }) {
  const t = useTranslations('table.toolbar');
  const box = useRef<HTMLDivElement>(null);
  const { query } = url.view;

  useEffect(() => {
    const focusOnSlash = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const isTyping =
        event.target instanceof HTMLElement &&
        event.target.closest('input, textarea, [contenteditable], dialog');
      const input = box.current?.querySelector('input');
      if (isTyping || !input) return;
      event.preventDefault();
      input.focus();
      input.select();
    };
    addEventListener('keydown', focusOnSlash);
    return () => removeEventListener('keydown', focusOnSlash);
  }, []);

  return (
    <div ref={box} role="search" className="relative w-full sm:w-72">
      <TextField
        label={t('search')}
        hideLabel
        type="search"
        icon={<Search />}
        placeholder={t('placeholder')}
        aria-keyshortcuts="/"
        value={query}
        onChange={(event) => url.setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') url.setQuery('');
        }}
        className="[&_input]:pr-8 [&_input::-webkit-search-cancel-button]:hidden"
      />
      {query !== '' && (
        <span className="absolute inset-y-0 right-0.5 grid place-items-center">
          <IconButton label={t('clear')} size="xs" onClick={() => url.setQuery('')}>
            <X aria-hidden="true" />
          </IconButton>
        </span>
      )}
    </div>
  );
}

function ColumnMenu({ url }: { url: TableUrl }) {
  const t = useTranslations('table.toolbar');
  const fields = useTranslations('fields');
  const { hidden } = url.view;

  function toggle(id: ColumnId, isShown: boolean) {
    url.setHidden(isShown ? hidden.filter((other) => other !== id) : [...hidden, id]);
  }

  return (
    <Menu
      label={t('columns')}
      align="end"
      trigger={(trigger) => (
        <Button variant="ghost" icon={<Columns3 aria-hidden="true" />} {...trigger}>
          {t('columns')}
        </Button>
      )}
    >
      {COLUMNS.map(({ id }) => (
        <MenuCheckbox key={id} checked={!hidden.includes(id)} onChange={(isShown) => toggle(id, isShown)}>
          {fields(id)}
        </MenuCheckbox>
      ))}
      <MenuSeparator />
      <MenuItem disabled={hidden.length === 0} onSelect={() => url.setHidden([])}>
        {t('resetColumns')}
      </MenuItem>
    </Menu>
  );
}
