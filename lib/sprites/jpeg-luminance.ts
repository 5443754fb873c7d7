import type { SheetSize } from './geometry';

/** The luminance of a picture, 0 to 255, row by row. */
export interface LuminancePicture extends SheetSize {
  luminance: Uint8ClampedArray;
}

interface Component {
  id: number;
  across: number;
  down: number;
  quantisation: number;
  dc: number;
  ac: number;
  last: number;
}

type Huffman = Map<number, number>;

/** Where the coefficients of a block stand, in the order they are stored in (ITU-T T.81, figure A.6). */
const ZIGZAG = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7,
  14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46,
  53, 60, 61, 54, 47, 55, 62, 63,
];

/** `COSINES[x * 8 + u]` of the inverse transform (ITU-T T.81, A.3.3). */
const COSINES = Float32Array.from({ length: 64 }, (_, at) => {
  const [x, u] = [at >> 3, at & 7];
  return 0.5 * (u === 0 ? Math.SQRT1_2 : 1) * Math.cos(((2 * x + 1) * u * Math.PI) / 16);
});

/**
 * Decodes the luminance of a baseline JPEG, so that tests can look at the committed sheets without a browser.
 * @throws {Error} for any other kind of JPEG
 */
export function decodeLuminance(bytes: Uint8Array): LuminancePicture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<number, Huffman>();
  const quantisations = new Map<number, number[]>();
  let components: Component[] = [];
  let size: SheetSize = { widthPx: 0, heightPx: 0 };
  for (let at = 2; at < bytes.length; ) {
    const marker = view.getUint16(at);
    const end = at + 2 + view.getUint16(at + 2);
    const body = bytes.subarray(at + 4, end);
    if (marker === 0xffdb) readQuantisations(body, quantisations);
    else if (marker === 0xffc4) readHuffmans(body, tables);
    else if (marker === 0xffc0) {
      size = { heightPx: view.getUint16(at + 5), widthPx: view.getUint16(at + 7) };
      components = Array.from({ length: body[5] ?? 0 }, (_, n) => {
        const [id = 0, sampling = 0, quantisation = 0] = body.subarray(6 + 3 * n);
        return { id, across: sampling >> 4, down: sampling & 15, quantisation, dc: 0, ac: 0, last: 0 };
      });
    } else if (marker === 0xffda) {
      components.forEach((component, n) => {
        const selectors = body[2 + 2 * n] ?? 0;
        component.dc = selectors >> 4;
        component.ac = 16 + (selectors & 15);
      });
      return decodeScan(bytes.subarray(end), size, components, tables, quantisations);
    } else if (marker > 0xffc0 && marker < 0xffd0) throw new Error('not a baseline JPEG');
    at = end;
  }
  throw new Error('a JPEG without a picture');
}

function readQuantisations(body: Uint8Array, into: Map<number, number[]>): void {
  for (let at = 0; at < body.length; at += 65) into.set(body[at] ?? 0, [...body.subarray(at + 1, at + 65)]);
}

/** Codes are kept with a 1 before their first bit, so that their length is part of them. */
function readHuffmans(body: Uint8Array, into: Map<number, Huffman>): void {
  for (let at = 0; at < body.length; ) {
    const table: Huffman = new Map();
    into.set(body[at] ?? 0, table);
    let value = at + 17;
    let code = 0;
    for (let length = 1; length <= 16; length++, code <<= 1) {
      for (let n = body[at + length] ?? 0; n > 0; n--) table.set((1 << length) | code++, body[value++] ?? 0);
    }
    at = value;
  }
}

/** Reads bits; a stuffed zero after 0xff is none of the data. */
class BitReader {
  private at = 0;
  private bit = 0;
  constructor(private readonly bytes: Uint8Array) {}

  next(): number {
    const value = ((this.bytes[this.at] ?? 0) >> (7 - this.bit)) & 1;
    if (++this.bit === 8) {
      this.at += this.bytes[this.at] === 0xff ? 2 : 1;
      this.bit = 0;
    }
    return value;
  }

  symbol(table: Huffman | undefined): number {
    let code = 1;
    for (let length = 0; length < 16; length++) {
      code = (code << 1) | this.next();
      const value = table?.get(code);
      if (value !== undefined) return value;
    }
    throw new Error('a JPEG with a broken code');
  }

  /** A number of that many bits; one without its highest bit is negative. */
  signed(bits: number): number {
    let value = 0;
    for (let bit = 0; bit < bits; bit++) value = (value << 1) | this.next();
    return bits > 0 && value < 1 << (bits - 1) ? value - (1 << bits) + 1 : value;
  }
}

function decodeScan(
  bytes: Uint8Array,
  { widthPx, heightPx }: SheetSize,
  components: Component[],
  tables: ReadonlyMap<number, Huffman>,
  quantisations: ReadonlyMap<number, number[]>,
): LuminancePicture {
  const luminance = new Uint8ClampedArray(widthPx * heightPx);
  const reader = new BitReader(bytes);
  const [unitWidth, unitHeight] = [8 * (components[0]?.across ?? 1), 8 * (components[0]?.down ?? 1)];
  for (let top = 0; top < heightPx; top += unitHeight) {
    for (let left = 0; left < widthPx; left += unitWidth) {
      for (const [n, component] of components.entries()) {
        for (let block = 0; block < component.across * component.down; block++) {
          const coefficients = readBlock(
            reader,
            component,
            tables,
            quantisations.get(component.quantisation) ?? [],
          );
          if (n > 0) continue;
          const x0 = left + 8 * (block % component.across);
          const y0 = top + 8 * Math.floor(block / component.across);
          transform(coefficients).forEach((value, at) => {
            const [x, y] = [x0 + (at & 7), y0 + (at >> 3)];
            if (x < widthPx && y < heightPx) luminance[y * widthPx + x] = value + 128;
          });
        }
      }
    }
  }
  return { widthPx, heightPx, luminance };
}

function readBlock(
  reader: BitReader,
  component: Component,
  tables: ReadonlyMap<number, Huffman>,
  quantisation: readonly number[],
): Float32Array {
  const block = new Float32Array(64);
  component.last += reader.signed(reader.symbol(tables.get(component.dc)));
  block[0] = component.last * (quantisation[0] ?? 1);
  for (let at = 1; at < 64; at++) {
    const symbol = reader.symbol(tables.get(component.ac));
    if (symbol === 0) break;
    at += symbol >> 4;
    block[ZIGZAG[at] ?? 0] = reader.signed(symbol & 15) * (quantisation[at] ?? 1);
  }
  return block;
}

function transform(block: Float32Array): Float32Array {
  const rows = new Float32Array(64);
  const out = new Float32Array(64);
  for (let at = 0; at < 64; at++) {
    for (let u = 0; u < 8; u++) {
      rows[at] = (rows[at] ?? 0) + (COSINES[(at & 7) * 8 + u] ?? 0) * (block[(at & 56) + u] ?? 0);
    }
  }
  for (let at = 0; at < 64; at++) {
    for (let v = 0; v < 8; v++) {
      out[at] = (out[at] ?? 0) + (COSINES[(at >> 3) * 8 + v] ?? 0) * (rows[v * 8 + (at & 7)] ?? 0);
    }
  }
  return out;
}
