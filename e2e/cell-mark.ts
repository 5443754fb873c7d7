import { expect, type Locator, type Page } from '@playwright/test';

/** Pixels of a cell on its sheet, of which the mark is a part. */
export interface CellSize {
  widthPx: number;
  heightPx: number;
}

/** How the sample media write a cell's number into its bottom right corner: `cellMark` of the sample manifest. */
const MARK = { columns: 4, rows: 2, blockPx: 4 };

/**
 * The number (from 1, modulo 256) that is drawn in a visible cell, read from the pixels of a screenshot at whatever size
 * the cell is shown.
 */
export async function readMark(page: Page, cell: Locator, { widthPx, heightPx }: CellSize): Promise<number> {
  const box = await cell.boundingBox();
  if (!box) throw new Error('the cell is not visible');
  const screenshot = await page.screenshot({ animations: 'disabled' });
  const points = Array.from({ length: MARK.columns * MARK.rows }, (_, n) => {
    const xPx = widthPx - MARK.blockPx * (MARK.columns - (n % MARK.columns) - 0.5);
    const yPx = heightPx - MARK.blockPx * (MARK.rows - Math.floor(n / MARK.columns) - 0.5);
    return { x: box.x + (xPx * box.width) / widthPx, y: box.y + (yPx * box.height) / heightPx };
  });
  const levels = await page.evaluate(
    async ({ source, at }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const scale = image.naturalWidth / innerWidth;
      return at.map(({ x, y }) => context?.getImageData(x * scale, y * scale, 1, 1).data[1] ?? 0);
    },
    { source: `data:image/png;base64,${screenshot.toString('base64')}`, at: points },
  );
  return levels.reduce((number, level) => number * 2 + (level > 127 ? 1 : 0), 0);
}

/** Waits until a cell shows its own number: cell k, from 0, carries k + 1. */
export async function expectMark(page: Page, cell: Locator, size: CellSize, number: number): Promise<void> {
  await expect.poll(() => readMark(page, cell, size)).toBe(number % 256);
}
