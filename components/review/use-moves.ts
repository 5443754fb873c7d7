import { useRef } from 'react';
import type { Selection } from '@/components/asset-table/use-selection';
import type { AssetRow } from '@/lib/assets/asset-row';
import type { RowView } from '@/lib/ledger/row-view';
import type { ReviewCommand } from './review-keys';

export type Move = Extract<
  ReviewCommand,
  'previous' | 'next' | 'up' | 'down' | 'pageBack' | 'pageOn' | 'choose'
>;

interface MovesOptions {
  view: RowView;
  index: number;
  row: AssetRow | null;
  page: { ids: readonly string[]; next: () => string | null; previous: () => string | null };
  chosen: Selection;
  isGrid: boolean;
  go: (id: string) => void;
}

/** What the keys that move and choose do. */
export function useMoves({ view, index, row, page, chosen, isGrid, go }: MovesOptions) {
  /** Cards beside each other, as the grid is drawn. */
  const columns = useRef(1);

  function turn(by: 1 | -1) {
    const id = by === 1 ? page.next() : page.previous();
    if (id !== null) go(id);
  }

  function moveInGrid(press: Exclude<Move, 'choose'>, isExtending: boolean) {
    const here = page.ids.indexOf(row?.id ?? '');
    const by = { previous: -1, next: 1, up: -columns.current, down: columns.current };
    if (press === 'pageBack' || press === 'pageOn') return turn(press === 'pageOn' ? 1 : -1);
    const there = here + by[press];
    const id = page.ids[there];
    if (id !== undefined) {
      go(id);
      if (isExtending) chosen.setAll(page.ids.slice(Math.min(here, there), Math.max(here, there) + 1), true);
    } else if (press === 'previous' || press === 'next') turn(press === 'next' ? 1 : -1);
  }

  return {
    columns,
    turn,
    /** False: nothing here, so that the page may scroll. */
    move(press: Move, isExtending: boolean): boolean {
      if (isGrid && row) {
        if (press === 'choose') chosen.toggle(row.id);
        else moveInGrid(press, isExtending);
        return true;
      }
      if (press !== 'previous' && press !== 'next') return false;
      const id = view.rowAt(index + (press === 'next' ? 1 : -1))?.id;
      if (id !== undefined) go(id);
      return true;
    },
  };
}
