import { describe, expect, it } from 'vitest';
import { GAP_PX, galleryShape } from './gallery-shape';

describe('galleryShape', () => {
  it.each([
    [1440, 3, 3],
    [1425, 3, 3],
    [1425, 6, 6],
    [1425, 12, 12],
    [2545, 6, 11],
    [1009, 6, 4],
    [700, 3, 2],
    [360, 3, 2],
    [360, 12, 2],
    [0, 6, 2],
  ])('puts on %i px at zoom %i so many cards beside each other: %i', (widthPx, zoom, across) => {
    expect(galleryShape(widthPx, zoom).across).toBe(across);
  });

  it('gives pictures 16:9 of the width that the gaps leave', () => {
    const { across, cardHeightPx, rowHeightPx } = galleryShape(1440, 6);
    const cardWidthPx = (1440 - (across + 1) * GAP_PX) / across;
    expect(cardHeightPx).toBe(Math.round((cardWidthPx * 9) / 16) + 54);
    expect(rowHeightPx).toBe(cardHeightPx + GAP_PX);
  });

  it('knows when a card is too small to scrub in place', () => {
    expect(galleryShape(1440, 6).isSmall).toBe(false);
    expect(galleryShape(1440, 12).isSmall).toBe(true);
    expect(galleryShape(360, 6).isSmall).toBe(true);
  });
});
