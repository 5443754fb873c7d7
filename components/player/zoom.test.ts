import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampView, fitScale, zoomAt } from './zoom';

const picture = { width: 4000, height: 3000 };
const frame = { width: 800, height: 450 };

describe('a picture in a frame', () => {
  it('is fitted whole, and not blown up', () => {
    expect(fitScale(picture, frame)).toBe(0.15);
    expect(fitScale({ width: 100, height: 100 }, frame)).toBe(1);
    expect(fitScale({ width: 0, height: 0 }, frame)).toBe(1);
  });

  it('keeps what is under the pointer under it while zooming', () => {
    const point = { x: 120, y: -60 };
    const before = { scale: 0.5, x: 0, y: 0 };
    const after = zoomAt(before, 2, point, picture, frame);
    expect(after.scale).toBe(1);
    expect((point.x - after.x) / after.scale).toBeCloseTo((point.x - before.x) / before.scale);
    expect((point.y - after.y) / after.scale).toBeCloseTo((point.y - before.y) / before.scale);
  });

  it('comes back to the middle when zoomed out', () => {
    expect(zoomAt({ scale: 1, x: 900, y: 500 }, 0.01, { x: 0, y: 0 }, picture, frame)).toEqual({
      scale: 0.15,
      x: 0,
      y: 0,
    });
  });

  it('never leaves the frame, whatever is done to it', () => {
    const number = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.double({ min: 0.001, max: 100, noNaN: true }), (x, y, scale) => {
        const view = clampView({ scale, x, y }, picture, frame);
        expect(view.scale).toBeGreaterThanOrEqual(0.15);
        expect(view.scale).toBeLessThanOrEqual(16);
        const spareX = Math.max(0, picture.width * view.scale - frame.width) / 2;
        expect(Math.abs(view.x)).toBeLessThanOrEqual(spareX);
      }),
    );
  });
});
