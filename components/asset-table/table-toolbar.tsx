'use client';
import { Search, X } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useRef } from 'react';
import { ViewTabs } from '@/components/asset-gallery/view-tabs';
import { IconButton } from '@/components/ui/icon-button';
import { loadPart } from '@/components/ui/load-part';
import { TextField } from '@/components/ui/text-field';
import type { TableUrl } from './use-table-url';
import { ViewToolsOutline } from './view-tools-outline';

// What a view is made with is not what a visit begins with.
const ViewTools = dynamic(() => loadPart(() => import('./view-tools')).then((m) => m.ViewTools), {
  loading: () => <ViewToolsOutline />,
  ssr: false,
});

interface TableToolbarProps {
  url: TableUrl;
  batchId: string;
  /** Rows that the search and the filters leave, and all rows. */
  shown: number;
  total: number;
  isFiltered: boolean;
  /** What else can be done with the rows. */
  actions: ReactNode;
}

/** Above the grid: search, how many assets there are, table or gallery; for a table, which columns and how dense. */
export function TableToolbar({ url, batchId, shown, total, isFiltered, actions }: TableToolbarProps) {
  const t = useTranslations('table.toolbar');
  const { layout } = url.view;
  return (
    <div className="flex flex-wrap items-center gap-2 px-3 py-2 sm:px-4">
      <SearchBox url={url} />
      <span role="status" className="whitespace-nowrap text-ink-2 tabular-nums">
        {isFiltered ? t('filtered', { shown, count: total }) : t('shown', { count: total })}
      </span>
      <span className="ml-auto flex flex-wrap items-center justify-end gap-1">
        <ViewTools url={url} batchId={batchId} />
        {actions}
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
