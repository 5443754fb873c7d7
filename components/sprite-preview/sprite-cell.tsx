'use client';
import { type CSSProperties, useCallback } from 'react';
import type { CellTime } from '@/lib/sprites/cell-time';
import { type CellBox, cellBox, type Geometry } from '@/lib/sprites/geometry';
import type { LoadedSheet } from './load-sheet';

interface SpriteCellProps {
  /** The sheet on which the cell stands. */
  sheet: LoadedSheet;
  geometry: Geometry;
  /** From 0, over all sheets. */
  cell: number;
  /** Null when unknown. */
  time: CellTime | null;
}

/**
 * One cell of a sheet, whole, and as large as its parent lets it be; what it shows, its scrubber says. All lengths are shares of the cell, so that it is right at any
 * size, for fractional cells too, and without measuring anything.
 */
export function SpriteCell({ sheet, geometry, cell, time }: SpriteCellProps) {
  const box = cellBox(geometry, cell);
  const seen = withoutSeam(box);
  const frame: CSSProperties = {
    width: `min(100cqw, 100cqh * ${box.widthPx / box.heightPx})`,
    aspectRatio: `${box.widthPx} / ${box.heightPx}`,
  };
  const picture: CSSProperties = {
    width: share(sheet.widthPx, seen.widthPx),
    height: share(sheet.heightPx, seen.heightPx),
    transform: `translate(-${share(seen.xPx, sheet.widthPx)}, -${share(seen.yPx, sheet.heightPx)})`,
  };
  return (
    <span className="grid size-full grid-cols-[100%] grid-rows-[100%] place-items-center overflow-hidden [container-type:size]">
      <span
        aria-hidden="true"
        data-sheet={box.sheet}
        data-cell={cell}
        data-time={time && Math.round(time.seconds * 1000) / 1000}
        data-geometry={geometry.source}
        style={frame}
        className="relative block overflow-hidden"
      >
        <span ref={useImageOf(sheet)} style={picture} className="absolute top-0 left-0 block" />
      </span>
    </span>
  );
}

/**
 * A ref that puts the sheet's own element into the document, or a copy while it is in use elsewhere. A new `<img>` of the
 * same address might ask the server again, whose redirect is cached for minutes only.
 */
export function useImageOf({ image }: LoadedSheet) {
  return useCallback(
    (host: HTMLElement) => {
      const shown = image.isConnected ? image.cloneNode() : image;
      host.append(shown);
      return () => {
        if (shown.parentNode === host) host.removeChild(shown);
      };
    },
    [image],
  );
}

/** Scaling mixes neighbouring pixels: half of one is left out on each side, or the next cell would show at the edge. */
const SEAM_PX = 0.5;

function withoutSeam(box: CellBox): CellBox {
  return {
    ...box,
    xPx: box.xPx + SEAM_PX,
    yPx: box.yPx + SEAM_PX,
    widthPx: Math.max(1, box.widthPx - 2 * SEAM_PX),
    heightPx: Math.max(1, box.heightPx - 2 * SEAM_PX),
  };
}

function share(part: number, whole: number): string {
  return `${(part / whole) * 100}%`;
}
