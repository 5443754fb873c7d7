import { crc32 } from './crc32';
import { deflate } from './deflate';

/** A file of an archive: its path, and its text piece by piece. */
export interface ZipEntry {
  path: string;
  pieces: AsyncIterable<string> | Iterable<string>;
}

interface Written {
  path: Uint8Array;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** Sizes come after the data, and names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATED = 8;
const VERSION = 20;
/** 1980-01-01, the first day that ZIP knows: an archive of the same lines is then the same bytes. */
const DATE = 0x21;
/** Above it ZIP64 would be needed. */
const MOST_BYTES = 0xffff_ffff;

/**
 * A ZIP archive, written as it is made: nothing is held but the piece at hand and the list of files.
 * Source: PKWARE APPNOTE 6.3.
 * @throws {RangeError} when the archive or a file of it reaches 4 GB
 */
export async function* writeZip(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
): AsyncGenerator<Uint8Array> {
  const directory: Written[] = [];
  let offset = 0;
  for await (const { path, pieces } of entries) {
    const entry: Written = { path: new TextEncoder().encode(path), crc: 0, packed: 0, size: 0, offset };
    const head = record(
      0x04034b50,
      [
        [2, VERSION],
        [2, FLAGS],
        [2, DEFLATED],
        [2, 0],
        [2, DATE],
        [4, 0],
        [4, 0],
        [4, 0],
        [2, entry.path.length],
        [2, 0],
      ],
      entry.path,
    );
    yield head;
    for await (const packed of deflate(counted(entry, pieces))) {
      entry.packed += packed.length;
      yield packed;
    }
    const tail = record(0x08074b50, [
      [4, entry.crc],
      [4, entry.packed],
      [4, entry.size],
    ]);
    yield tail;
    directory.push(entry);
    offset += head.length + entry.packed + tail.length;
    if (Math.max(offset, entry.size) >= MOST_BYTES) throw new RangeError('too large for ZIP without ZIP64');
  }
  const start = offset;
  for (const entry of directory) {
    const listed = record(
      0x02014b50,
      [
        [2, VERSION],
        [2, VERSION],
        [2, FLAGS],
        [2, DEFLATED],
        [2, 0],
        [2, DATE],
        [4, entry.crc],
        [4, entry.packed],
        [4, entry.size],
        [2, entry.path.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, entry.offset],
      ],
      entry.path,
    );
    offset += listed.length;
    yield listed;
  }
  yield record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, directory.length],
    [2, directory.length],
    [4, offset - start],
    [4, start],
    [2, 0],
  ]);
}

async function* counted(entry: Written, pieces: ZipEntry['pieces']): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  for await (const piece of pieces) {
    const bytes = encoder.encode(piece);
    entry.crc = crc32(bytes, entry.crc);
    entry.size += bytes.length;
    yield bytes;
  }
}

/** A signature, numbers of two or four bytes with the lowest first, and what follows them. */
function record(
  signature: number,
  numbers: readonly (readonly [2 | 4, number])[],
  rest: Uint8Array = new Uint8Array(0),
): Uint8Array {
  const length = numbers.reduce((sum, [size]) => sum + size, 4);
  const bytes = new Uint8Array(length + rest.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [size, value] of numbers) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  bytes.set(rest, length);
  return bytes;
}
