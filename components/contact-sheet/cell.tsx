import { MapPin } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Veil } from '@/components/ui/veil';
import { formatTimecode } from '@/lib/assets/format';
import { cellBox, type Geometry, placeOfCell, type SheetSize } from '@/lib/sprites/geometry';

interface CellProps {
  /** From 0 over all sheets. */
  cell: number;
  geometry: Geometry;
  sheet: SheetSize;
  sheetPath: (sheet: number) => string | null;
  seconds: number | null;
  isEstimated: boolean;
  isActive: boolean;
  isPlayed: boolean;
  /** A link points to it. */
  isLinked: boolean;
  isProtected: boolean;
  onSeek: () => void;
}

/** One frame, its number and its time; pressing it takes the player there. */
export function Cell(props: CellProps) {
  const { cell, geometry, sheet, seconds, isEstimated, isLinked, isProtected } = props;
  const t = useTranslations('contactSheet');
  const n = cell + 1;
  const src = props.sheetPath(placeOfCell(geometry.grid, cell).sheet);
  const time = seconds === null ? null : formatTimecode(seconds);
  const label =
    src === null
      ? t('missingCell', { n })
      : time === null
        ? t('cell', { n })
        : t(isEstimated ? 'cellAbout' : 'cellAt', { n, time });
  const frame = 'relative block w-full overflow-hidden rounded-sm bg-raised';
  const style = { aspectRatio: `${geometry.cellWidthPx} / ${geometry.cellHeightPx}` };
  const picture = src && <SheetPart src={src} geometry={geometry} sheet={sheet} cell={cell} />;
  return (
    <button
      type="button"
      aria-label={isLinked ? t('linked', { cell: label }) : label}
      aria-current={props.isPlayed || undefined}
      tabIndex={props.isActive ? 0 : -1}
      data-sheet={placeOfCell(geometry.grid, cell).sheet}
      data-cell={cell}
      data-time={seconds ?? undefined}
      data-geometry={geometry.source}
      data-linked={isLinked || undefined}
      onClick={props.onSeek}
      className="group -mb-4 block w-full rounded-sm text-left outline-offset-1 aria-current:outline-2 aria-current:outline-accent"
    >
      <span className={frame} style={style}>
        {picture === null ? (
          <span className="absolute inset-0 grid place-content-center border border-line-strong border-dashed text-ink-3 text-xs">
            {t('missing')}
          </span>
        ) : isProtected ? (
          <Veil alt={label} focusable={false} className="absolute inset-0 block overflow-hidden">
            {picture}
          </Veil>
        ) : (
          picture
        )}
        {/* Within the frame: what is outside of it is not painted. */}
        {isLinked && (
          <span className="pointer-events-none absolute inset-0 rounded-sm ring-4 ring-info ring-inset" />
        )}
      </span>
      <span className="flex justify-between gap-2 px-0.5 font-mono text-ink-3 text-xs tabular-nums group-aria-current:text-accent">
        <span className="flex items-center gap-1">
          {isLinked && <MapPin aria-hidden="true" className="size-3.5 text-info" />}
          {n}
        </span>
        {time !== null && (
          <span>
            {isEstimated && '≈ '}
            {time}
          </span>
        )}
      </span>
    </button>
  );
}

/** What of the sheet's pixels is left out on each side: scaling would mix in the neighbouring cell. */
const INSET_PX = 0.5;

/** The part of a sheet that is one cell, at the width of its frame. Every cell of a sheet shares one decoded picture. */
function SheetPart({
  src,
  geometry,
  sheet,
  cell,
}: Pick<CellProps, 'geometry' | 'sheet' | 'cell'> & { src: string }) {
  const { xPx, yPx, widthPx } = cellBox(geometry, cell);
  return (
    <img
      src={src}
      alt=""
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      draggable={false}
      className="absolute top-0 left-0 block max-w-none"
      style={{
        width: `${(sheet.widthPx / (widthPx - 2 * INSET_PX)) * 100}%`,
        transform: `translate(${(-(xPx + INSET_PX) / sheet.widthPx) * 100}%, ${(-(yPx + INSET_PX) / sheet.heightPx) * 100}%)`,
      }}
    />
  );
}
