const SAMPLE = 65_536;
/** The control characters of text files: blanks, line ends, and the escape that colours a terminal's log. */
const USUAL_CONTROLS = '\t\n\v\f\r\u001b\u0085';

/**
 * A file's bytes as text: UTF-16 by its byte-order mark, else UTF-8, else GB18030, which Chinese spreadsheets and
 * logs are still written in.
 * @returns null when the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decode(bytes, 'utf-16be');
  if (bytes.includes(0)) return null;
  return decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030');
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const sample = text.slice(0, SAMPLE);
    const controls =
      sample.match(/\p{Cc}/gu)?.filter((character) => !USUAL_CONTROLS.includes(character)) ?? [];
    // A stray one is forgiven, one in a hundred is not.
    return controls.length * 100 > sample.length ? null : text;
  } catch {
    // Not of this encoding: that is the answer that was asked for.
    return null;
  }
}
