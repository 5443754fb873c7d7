import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { usePlayhead } from '@/components/player/playhead';
import { Button } from '@/components/ui/button';
import type { CellTime } from '@/lib/sprites/cell-time';
import type { Geometry, SheetSize } from '@/lib/sprites/geometry';
import { Cell } from './cell';
import { CELL_CLASS, CELLS_AT_ONCE, cellTracks } from './cell-tracks';

interface CellGridProps {
  geometry: Geometry;
  /** The first sheet's size, which all of them have. */
  sheet: SheetSize;
  count: number;
  timeOf: (cell: number) => CellTime | null;
  /** A sheet's stable address, from 0; null when it is missing. */
  sheetPath: (sheet: number) => string | null;
  /** The least width of a cell. */
  cellPx: number;
  /** The cell that the player shows; null before it was used. */
  playedCell: number | null;
  /** The cell that a link points to, which is marked and brought into sight; null: none. */
  linkedCell: number | null;
  isProtected: boolean;
  onLook: (cell: number) => void;
}

/** The cells in reading order. One of them is a tab stop, arrows go on from there, Enter seeks. */
export function CellGrid(props: CellGridProps) {
  const { geometry, sheet, count, timeOf, sheetPath, cellPx, playedCell, linkedCell, isProtected } = props;
  const t = useTranslations('contactSheet');
  const { seek } = usePlayhead();
  const [shown, setShown] = useState(
    () => CELLS_AT_ONCE * Math.ceil(((linkedCell ?? 0) + 1) / CELLS_AT_ONCE),
  );
  const [active, setActive] = useState(linkedCell ?? 0);
  const list = useRef<HTMLUListElement>(null);
  const cells = Array.from({ length: Math.min(count, shown) }, (_, cell) => cell);

  useEffect(() => {
    if (linkedCell === null || !list.current) return;
    // Who has gone on to another part of the page meanwhile stays there.
    const { top, bottom } = list.current.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) return;
    list.current.querySelector(`[data-cell="${linkedCell}"]`)?.scrollIntoView({ block: 'center' });
  }, [linkedCell]);

  function handleKey(event: KeyboardEvent) {
    const columns = list.current ? getComputedStyle(list.current).gridTemplateColumns.split(' ').length : 1;
    const last = cells.length - 1;
    const next = {
      ArrowLeft: active - 1,
      ArrowRight: active + 1,
      ArrowUp: active - columns,
      ArrowDown: active + columns,
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined || next < 0 || next > last) return;
    event.preventDefault();
    setActive(next);
    list.current?.querySelector<HTMLElement>(`[data-cell="${next}"]`)?.focus();
  }

  return (
    <>
      <ul
        ref={list}
        aria-label={t('label')}
        onKeyDown={handleKey}
        className="grid gap-1.5"
        style={cellTracks(cellPx)}
      >
        {cells.map((cell) => {
          const time = timeOf(cell);
          return (
            <li
              key={cell}
              className={`${CELL_CLASS} break-inside-avoid [content-visibility:auto]`}
              style={{ aspectRatio: geometry.cellWidthPx / geometry.cellHeightPx }}
            >
              <Cell
                cell={cell}
                geometry={geometry}
                sheet={sheet}
                sheetPath={sheetPath}
                seconds={time?.seconds ?? null}
                isEstimated={time?.isEstimated ?? false}
                isActive={cell === active}
                isPlayed={cell === playedCell}
                isLinked={cell === linkedCell}
                isProtected={isProtected}
                onSeek={() => {
                  setActive(cell);
                  if (time) seek(time.seconds);
                  props.onLook(cell);
                }}
              />
            </li>
          );
        })}
      </ul>
      {count > cells.length && (
        <Button className="mt-2 print:hidden" onClick={() => setShown(shown + CELLS_AT_ONCE)}>
          {t('more', { count: Math.min(CELLS_AT_ONCE, count - cells.length) })}
        </Button>
      )}
    </>
  );
}
