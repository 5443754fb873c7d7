import { cellBox, type Geometry, type SheetSize } from '@/lib/sprites/geometry';

interface GridLinesProps {
  sheet: SheetSize;
  geometry: Geometry;
}

/** The cells of a grid as outlines over a sheet; put it over the picture in the same box. */
export function GridLines({ sheet, geometry }: GridLinesProps) {
  const cells = Array.from({ length: geometry.grid.columns * geometry.grid.rows }, (_, cell) =>
    cellBox(geometry, cell),
  );
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${sheet.widthPx} ${sheet.heightPx}`}
      preserveAspectRatio="none"
      className="absolute inset-0 size-full"
    >
      {cells.map(({ xPx, yPx, widthPx, heightPx }) => (
        <rect
          key={`${xPx} ${yPx}`}
          x={xPx}
          y={yPx}
          width={widthPx}
          height={heightPx}
          vectorEffect="non-scaling-stroke"
          className="fill-none stroke-[1.5] stroke-accent"
        />
      ))}
    </svg>
  );
}
