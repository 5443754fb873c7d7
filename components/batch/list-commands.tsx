'use client';
import { invertShown } from '@/components/asset-table/invert-shown';
import { LIST_KEYS } from '@/components/asset-table/list-keys';
import { useCopyIds } from '@/components/asset-table/use-copy-ids';
import type { ShownRows } from '@/components/asset-table/use-row-view';
import type { Selection } from '@/components/asset-table/use-selection';
import type { TableUrl } from '@/components/asset-table/use-table-url';
import { applyTyped } from '@/components/filter-bar/apply-typed';
import { useCommands } from '@/components/palette/commands';
import { ID_SHAPES } from '@/lib/export/id-shapes';
import type { LookupStore } from '@/lib/ledger/lookup-store';

interface ListCommandsProps {
  store: LookupStore;
  rows: ShownRows;
  selection: Selection;
  url: TableUrl;
}

/** For the palette: the list's filters to type, what chooses rows, and their IDs: the chosen ones, else all shown. */
export function ListCommands({ store, rows: { view }, selection, url }: ListCommandsProps) {
  const copyIds = useCopyIds();
  useCommands(
    'list',
    [
      { word: 'searchList', keys: LIST_KEYS.search, run: focusSearch },
      { word: 'selectAll', run: () => selection.setAll(view.ids(), true) },
      { word: 'invert', run: () => invertShown(selection, view) },
      ...ID_SHAPES.map((shape) => ({
        word: `copy-${shape}` as const,
        run: () => void copyIds(selection.ids.size > 0 ? [...selection.ids] : view.ids(), shape),
      })),
    ],
    {
      source: { store, view, filters: url.view.filters },
      apply: (query) => applyTyped(url, query),
    },
  );
  return null;
}

function focusSearch() {
  document.querySelector<HTMLInputElement>('[role="search"] input')?.focus();
}
