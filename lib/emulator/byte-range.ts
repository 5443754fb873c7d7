/** Which bytes of an object a Range header asks for: `start` inclusive, `end` exclusive. Pure. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * A single range of RFC 9110, cut to the object. Null when the header is absent, in another unit or malformed, or asks for
 * several ranges: the whole object is then sent. `unsatisfiable` when it lies outside of the object.
 */
export function parseByteRange(
  header: string | undefined,
  sizeBytes: number,
): ByteRange | 'unsatisfiable' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '') {
    const suffix = Math.min(Number(last), sizeBytes);
    return suffix === 0 ? 'unsatisfiable' : { start: sizeBytes - suffix, end: sizeBytes };
  }
  const start = Number(first);
  const end = last === '' ? sizeBytes : Math.min(Number(last) + 1, sizeBytes);
  if (last !== '' && Number(last) < start) return null;
  return start >= sizeBytes ? 'unsatisfiable' : { start, end };
}
