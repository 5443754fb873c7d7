'use client';
import type { MouseEvent } from 'react';
import type { GridLines } from '@/lib/grid/grid-lines';
import type { Selection } from './use-selection';

interface GridClickOptions {
  view: GridLines;
  selection: Selection;
  /** A row or card was pressed: it is the one that the keys act on from now on. */
  onActive: (id: string) => void;
  onOpen: (id: string) => void;
}

/**
 * What a click does in a grid of assets, found by `data-media-id`: a checkbox (`data-select-row`) selects, with Shift
 * from the last one to this; anything else opens the asset.
 */
export function useGridClick({ view, selection, onActive, onOpen }: GridClickOptions) {
  function select(id: string, isRange: boolean) {
    const anchor = selection.anchor.current;
    const from = anchor && isRange ? view.indexOf(anchor.id) : -1;
    if (!anchor || from < 0) return selection.toggle(id);
    const to = view.indexOf(id);
    selection.setAll(view.ids(Math.min(from, to), Math.max(from, to)), anchor.chosen);
  }

  return function onClick(event: MouseEvent<HTMLDivElement>) {
    if (!(event.target instanceof Element)) return;
    const id = event.target.closest<HTMLElement>('[data-media-id]')?.dataset['mediaId'];
    if (id === undefined) return;
    onActive(id);
    if (event.target.closest('[data-select-row]')) {
      select(id, event.shiftKey);
      return;
    }
    // A link with a modifier opens its own page; text that was just selected is to be copied.
    if (event.ctrlKey || event.metaKey || event.shiftKey || !getSelection()?.isCollapsed) return;
    if (event.target.closest('button')) return;
    event.preventDefault();
    onOpen(id);
  };
}
