import { createLoader, createSerializer } from 'nuqs/server';
import { TABLE_PARSERS, TABLE_URL_KEYS } from '@/components/asset-table/table-url';
import type { TableUrl } from '@/components/asset-table/use-table-url';
import { viewQuery } from '@/lib/grid/saved-view';

type View = TableUrl['view'];

const read = createLoader(TABLE_PARSERS, { urlKeys: TABLE_URL_KEYS });
const print = createSerializer(TABLE_PARSERS, { urlKeys: TABLE_URL_KEYS });

/** What a stored query says; whatever in it is broken or foreign is left out. */
export function parseView(query: string): View {
  return read(new URLSearchParams(query));
}

/** A view as it is stored. Equal views have equal texts. */
export function printView(view: View): string {
  return viewQuery(new URLSearchParams(print(view)));
}
