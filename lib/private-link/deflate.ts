/** Deflated with zlib's frame: its checksum tells a link that was cut or mistyped from a whole one. */
export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Inflates no further than `mostBytes`; null when there is more, or when the bytes are damaged. */
export async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  mostBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const inflated = new Uint8Array(mostBytes);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return inflated.slice(0, length);
      if (length + value.length > mostBytes) return null;
      inflated.set(value, length);
      length += value.length;
    }
  } catch {
    // What the stream says of damaged bytes differs by platform; that they are damaged is all there is to know.
    return null;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
