'use client';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { RowView } from '@/lib/ledger/row-view';

/** A set of media IDs. It outlives scrolling, sorting and searching: it knows no rows. */
export interface Selection {
  ids: ReadonlySet<string>;
  toggle: (id: string) => void;
  /** Makes every ID chosen or not, as the last toggle did: for a range of rows, or all shown. */
  setAll: (ids: readonly string[], chosen: boolean) => void;
  clear: () => void;
  /** The ID toggled last, from which Shift extends; and whether that chose it. */
  anchor: { current: { id: string; chosen: boolean } | null };
}

export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<{ id: string; chosen: boolean } | null>(null);

  const setAll = useCallback((changed: readonly string[], chosen: boolean) => {
    setIds((before) => {
      const after = new Set(before);
      for (const id of changed) {
        if (chosen) after.add(id);
        else after.delete(id);
      }
      return after;
    });
  }, []);
  const toggle = (id: string) => {
    const chosen = !ids.has(id);
    anchor.current = { id, chosen };
    setAll([id], chosen);
  };
  const clear = () => {
    anchor.current = null;
    setIds(new Set());
  };
  return { ids, toggle, setAll, clear, anchor };
}

/** Whether every row that the view shows is chosen. */
export function useAllSelected(
  { view, version }: { view: RowView; version: number },
  { ids }: Pick<Selection, 'ids'>,
): boolean {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version means that the view holds other rows.
  return useMemo(
    () => view.length > 0 && ids.size >= view.length && view.ids().every((id) => ids.has(id)),
    [view, version, ids],
  );
}
