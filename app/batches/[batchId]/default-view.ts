import 'server-only';
import { findDefaultView } from '@/lib/db/views';
import { hasNoView, withView } from '@/lib/grid/saved-view';

/** A page's `searchParams` as an address has them. */
export function toAddress(params: Record<string, string | string[] | undefined>): URLSearchParams {
  const pairs = Object.entries(params).flatMap(([key, value]) =>
    [value ?? []].flat().map((each) => [key, each]),
  );
  return new URLSearchParams(pairs);
}

/** Where a list opens with its default view; null when it has none, or the address says how it is to be viewed. */
export async function viewedAddress(batchId: string, address: URLSearchParams): Promise<string | null> {
  if (!hasNoView(address)) return null;
  const view = await findDefaultView(batchId);
  return view && `/batches/${batchId}?${withView(address, view.query, view.id)}`;
}
