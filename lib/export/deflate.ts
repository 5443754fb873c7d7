/** zlib's frame around a deflated stream: two bytes before it, a checksum of four after it (RFC 1950). */
const HEAD = 2;
const TAIL = 4;

/**
 * Deflates a stream, without a frame, as ZIP wants it, no faster than it is read. The platform does it, in the browser
 * as on the server; its `deflate-raw` came to Node only with 20.12, so the frame of `deflate` is cut off here.
 */
export async function* deflate(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  const writing = writeAll(chunks, writer);
  let skip = HEAD;
  let held = new Uint8Array(0);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const joined = new Uint8Array(held.length + value.length);
      joined.set(held);
      joined.set(value, held.length);
      const end = joined.length - TAIL;
      if (end > skip) {
        yield joined.subarray(skip, end);
        skip = 0;
        held = joined.slice(end);
      } else held = joined;
    }
  } finally {
    // Reached too when the reader stops early: the next write then fails, which ends the source.
    await reader.cancel();
    await writing;
  }
}

/** Never rejects: what goes wrong with the source goes to the reader. */
async function writeAll(
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<void> {
  try {
    // Each write is waited for: Node's stream says that it is ready until 16,384 chunks wait.
    for await (const chunk of chunks) await writer.write(chunk);
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => undefined);
  }
}
