'use client';
import { type KeyboardEvent, type MouseEvent, useState } from 'react';
import { COLUMNS } from '@/lib/assets/columns';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import type { CellTarget } from './cell-menu';

/**
 * Which cell a menu is open for. Spread `handlers` on what holds the grid: a right click on a cell, or Shift+F10 or
 * the menu key on a row, opens it. Links, pictures and chosen text keep the browser's own menu, and so does Shift.
 */
export function useCellMenu(store: LookupStore) {
  const [target, setTarget] = useState<CellTarget | null>(null);

  function open(element: EventTarget): boolean {
    if (!(element instanceof Element)) return false;
    const line = element.closest<HTMLElement>('[data-media-id]');
    const row = store.rowOf(line?.dataset['mediaId'] ?? '');
    if (!line || !row) return false;
    const cell = element.closest<HTMLElement>('[data-column]');
    const column = COLUMNS.find(({ id }) => id === cell?.dataset['column'])?.id ?? null;
    setTarget({ row, column, anchor: cell ?? line });
    return true;
  }

  const handlers = {
    onContextMenu(event: MouseEvent) {
      if (event.defaultPrevented || event.shiftKey || !getSelection()?.isCollapsed) return;
      if (event.target instanceof Element && event.target.closest('a, img, input')) return;
      if (open(event.target)) event.preventDefault();
    },
    onKeyDown(event: KeyboardEvent) {
      const isAsked = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
      if (isAsked && open(event.target)) event.preventDefault();
    },
  };
  return { target, close: () => setTarget(null), handlers };
}
