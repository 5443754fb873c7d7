import { writePicture } from './ffmpeg.mjs';

const BLOCK_PX = 4;

/** How the number of a cell can be read from its pixels; stated in the manifest, used by the end-to-end tests. */
export const CELL_MARK =
  `The cell's number from 1, modulo 256, stands in its bottom right corner as 4 x 2 blocks of ${BLOCK_PX} x ${BLOCK_PX} px: ` +
  'white is 1, black is 0, read row by row from the left, the highest bit first. The same number stands in figures in the bottom left corner.';

/** Figures of 3 x 5 pixels, a row three bits. */
const FIGURES = ['75557', '26227', '71747', '71717', '55711', '74717', '74757', '71122', '75757', '75717'];

/** Sheets of a sprite from the frames of its cells, as files `<prefix>00001.jpg` and on; the number of sheets. */
export async function writeSheets(
  prefix,
  frames,
  { columns, lines, cellWidthPx, cellHeightPx, paddingPx, marginPx },
) {
  const width = 2 * marginPx + columns * cellWidthPx + (columns - 1) * paddingPx;
  const height = 2 * marginPx + lines * cellHeightPx + (lines - 1) * paddingPx;
  const perSheet = columns * lines;
  const tileCount = Math.ceil(frames.length / perSheet);
  for (let tile = 0; tile < tileCount; tile++) {
    const sheet = Buffer.alloc(width * height * 3);
    frames.slice(tile * perSheet, (tile + 1) * perSheet).forEach((frame, at) => {
      const x = marginPx + (at % columns) * (cellWidthPx + paddingPx);
      const y = marginPx + Math.floor(at / columns) * (cellHeightPx + paddingPx);
      const cell = Buffer.from(frame);
      mark(cell, cellWidthPx, cellHeightPx, tile * perSheet + at + 1);
      for (let row = 0; row < cellHeightPx; row++) {
        cell.copy(sheet, ((y + row) * width + x) * 3, row * cellWidthPx * 3, (row + 1) * cellWidthPx * 3);
      }
    });
    const file = `${prefix}${String(tile + 1).padStart(5, '0')}.jpg`;
    await writePicture(file, sheet, width, height, ['-pix_fmt', 'yuvj420p', '-q:v', '5']);
  }
  return tileCount;
}

function mark(cell, width, height, number) {
  const paint = (x0, y0, w, h, value, opacity = 1) => {
    for (let y = y0; y < y0 + h; y++) {
      for (let at = (y * width + x0) * 3; at < (y * width + x0 + w) * 3; at++) {
        cell[at] = Math.round(cell[at] * (1 - opacity) + value * opacity);
      }
    }
  };
  for (let bit = 0; bit < 8; bit++) {
    const on = (number >> (7 - bit)) & 1;
    const x = width - (4 - (bit % 4)) * BLOCK_PX;
    const y = height - (2 - Math.floor(bit / 4)) * BLOCK_PX;
    paint(x, y, BLOCK_PX, BLOCK_PX, on ? 255 : 0);
  }
  const text = String(number);
  paint(3, height - 12, text.length * 4 + 3, 9, 0, 0.45);
  [...text].forEach((figure, place) => {
    [...FIGURES[Number(figure)]].forEach((row, y) => {
      for (let x = 0; x < 3; x++) {
        if ((Number(row) >> (2 - x)) & 1) paint(5 + place * 4 + x, height - 10 + y, 1, 1, 255, 0.9);
      }
    });
  });
}
