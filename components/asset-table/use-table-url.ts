'use client';
import { debounce, useQueryStates } from 'nuqs';
import { TABLE_PARSERS, TABLE_URL_KEYS } from './table-url';

const SEARCH_MS = 300;

/** The view of a list, kept in the address: search, sort, columns, density, open row. */
export function useTableUrl() {
  const [view, setView] = useQueryStates(TABLE_PARSERS, { urlKeys: TABLE_URL_KEYS, history: 'replace' });
  return {
    view,
    setSort: (sort: (typeof view)['sort']) => void setView({ sort }),
    setHidden: (hidden: (typeof view)['hidden']) => void setView({ hidden }),
    setDensity: (density: (typeof view)['density']) => void setView({ density }),
    // What is typed shows at once; the address follows when the typing rests, as browsers limit its changes.
    setQuery: (query: string) =>
      void setView({ query }, query === '' ? {} : { limitUrlUpdates: debounce(SEARCH_MS) }),
    /** Opening a row is a step that "Back" undoes; going on to the next row is not. */
    setOpen: (open: string | null) =>
      void setView({ open }, { history: view.open === null && open !== null ? 'push' : 'replace' }),
  };
}

export type TableUrl = ReturnType<typeof useTableUrl>;
