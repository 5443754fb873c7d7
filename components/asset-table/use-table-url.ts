'use client';
import { debounce, useQueryStates } from 'nuqs';
import type { Filter } from '@/lib/filters/filter';
import type { ColumnsChange } from '@/lib/grid/edit-columns';
import { TABLE_PARSERS, TABLE_URL_KEYS } from './table-url';

/** Browsers limit how often an address changes. */
const SEARCH_MS = 300;

/** The view of a list, kept in the address: search, filters, sort, columns, density, layout, zoom, open row. */
export function useTableUrl() {
  const [view, setView] = useQueryStates(TABLE_PARSERS, { urlKeys: TABLE_URL_KEYS, history: 'replace' });
  return {
    view,
    setSorts: (sorts: (typeof view)['sorts']) => void setView({ sorts }, { history: 'push' }),
    /** A filter more or less is a step that "Back" undoes; editing one is not. */
    setFilters: (filters: Filter[]) =>
      void setView({ filters }, { history: filters.length === view.filters.length ? 'replace' : 'push' }),
    /** Writes the address anew, without what was dropped from it. */
    tidy: () => void setView({ ...view }),
    /** Which columns there are and where is a step that "Back" undoes; their width is not. */
    setColumns: (change: ColumnsChange) =>
      void setView(change, { history: change.widths ? 'replace' : 'push' }),
    /** Another view as a whole: a step that "Back" undoes. Which asset is open stays. */
    setView: (next: typeof view) => void setView({ ...next, open: view.open }, { history: 'push' }),
    setDensity: (density: (typeof view)['density']) => void setView({ density }, { history: 'push' }),
    /** Another grouping begins with its groups open. */
    setGroups: (groups: (typeof view)['groups']) =>
      void setView({ groups, folds: null }, { history: 'push' }),
    setFolds: (folds: (typeof view)['folds']) => void setView({ folds }),
    /** A choice of layout is one of assets: it ends the list of tokens. */
    setLayout: (layout: (typeof view)['layout']) =>
      void setView({ layout, tokens: null }, { history: 'push' }),
    /** The states of the tokens to show, none for all; null shows assets again, which "Back" undoes, too. */
    setTokens: (tokens: (typeof view)['tokens']) =>
      void setView({ tokens }, { history: !tokens === !view.tokens ? 'replace' : 'push' }),
    setZoom: (zoom: number) => void setView({ zoom }, { limitUrlUpdates: debounce(SEARCH_MS) }),
    // What is typed shows at once; the address follows when the typing rests, as browsers limit its changes.
    setQuery: (query: string) =>
      void setView({ query }, query === '' ? {} : { limitUrlUpdates: debounce(SEARCH_MS) }),
    /** Opening a row is a step that "Back" undoes; going on to the next row is not. */
    setOpen: (open: string | null) =>
      void setView({ open }, { history: view.open === null && open !== null ? 'push' : 'replace' }),
  };
}

export type TableUrl = ReturnType<typeof useTableUrl>;
