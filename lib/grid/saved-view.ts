/** A named view of lists, as everybody on this installation sees it. */
export interface SavedView {
  id: string;
  name: string;
  /** The view's part of a query string: see `viewQuery`. */
  query: string;
  /** The one list it is for; null: for all. */
  batchId: string | null;
  isStarred: boolean;
}

/** The views that a list can have, the starred ones first, then by name; and the one it opens with. */
export interface ListViews {
  views: SavedView[];
  defaultId: string | null;
}

export const LONGEST_VIEW_NAME = 80;
export const LONGEST_VIEW_QUERY = 8000;

/** The parameters of a list's address that say how it is viewed: not which asset is open, nor which view was chosen. */
const VIEW_KEYS = [
  ...['q', 's', 'f', 'g', 'fold'],
  ...['hide', 'show', 'order', 'left', 'right', 'w'],
  ...['d', 'v', 'z', 't'],
];

/** The view's part of an address, in one order whatever that of the address is: two equal views have equal texts. */
export function viewQuery(address: URLSearchParams): string {
  const view = new URLSearchParams();
  for (const key of VIEW_KEYS) {
    const value = address.get(key);
    if (value !== null) view.set(key, value);
  }
  return view.toString();
}

/** An address with another view; which asset is open stays, and so does what is no part of a view. */
export function withView(address: URLSearchParams, query: string, viewId: string | null): URLSearchParams {
  const rest = [...address].filter(([key]) => key !== 'view' && !VIEW_KEYS.includes(key));
  const next = new URLSearchParams([...rest, ...new URLSearchParams(query)]);
  if (viewId !== null) next.set('view', viewId);
  return next;
}

/** Whether an address says nothing of the view, so that the list's default view holds. */
export function hasNoView(address: URLSearchParams): boolean {
  return viewQuery(address) === '' && !address.has('view');
}
