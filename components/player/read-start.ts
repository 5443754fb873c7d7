import { decodeText } from '@/lib/ids/decode-text';
import { explainFailure, type MediaFault } from './media-fault';
import { probeAddress } from './probe-address';

/** How much of a text is shown: 64 KiB. */
export const MOST_BYTES = 65_536;

export type TextStart =
  | { state: 'text'; text: string; shownBytes: number; isCut: boolean; totalBytes: number | null }
  | { state: 'binary' }
  | { state: 'failed'; fault: MediaFault };

/** Reads the first 64 KiB of a file as text, and no more, even from a storage that knows no ranges. Never throws. */
export async function readStart(address: string, signal: AbortSignal): Promise<TextStart> {
  try {
    const response = await fetch(address, { headers: { range: `bytes=0-${MOST_BYTES - 1}` }, signal });
    // An empty file has no first byte to ask for.
    if (response.status === 416)
      return { state: 'text', text: '', shownBytes: 0, isCut: false, totalBytes: 0 };
    if (!response.ok) return { state: 'failed', fault: await explain(address) };
    const { bytes, isMore } = await readBytes(response);
    const totalBytes = totalOf(response);
    const isCut = isMore || (totalBytes !== null && totalBytes > bytes.length);
    const whole = isCut ? cutToLine(bytes) : bytes;
    const text = decodeText(whole);
    if (text === null) return { state: 'binary' };
    return { state: 'text', text, shownBytes: whole.length, isCut, totalBytes };
  } catch {
    return { state: 'failed', fault: await explain(address) };
  }
}

async function explain(address: string): Promise<MediaFault> {
  const probe = await probeAddress(address);
  const fault = explainFailure(probe, { errorCode: null, mimeTypes: [], isPlaylist: false });
  return fault.code === 'unsupported' ? { code: 'unreachable', detail: '' } : fault;
}

async function readBytes({ body }: Response): Promise<{ bytes: Uint8Array; isMore: boolean }> {
  const reader = body?.getReader();
  const bytes = new Uint8Array(MOST_BYTES);
  let length = 0;
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) return { bytes: bytes.subarray(0, length), isMore: false };
    const part = value.subarray(0, MOST_BYTES - length);
    bytes.set(part, length);
    length += part.length;
    if (part.length < value.length) {
      await reader?.cancel();
      return { bytes, isMore: true };
    }
  }
}

/** The size of the whole file, from `Content-Range: bytes 0-65535/1234567` or from the length of a whole answer. */
function totalOf({ status, headers }: Response): number | null {
  const total =
    status === 206 ? /\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1] : headers.get('content-length');
  return total ? Number(total) : null;
}

/** Without the last line, which may break off inside a character. One endless line loses its last bytes instead. */
export function cutToLine(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return bytes.subarray(0, bytes.length - (bytes.length % 2));
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end > 0) return bytes.subarray(0, end);
  let last = bytes.length;
  while (last > 0 && ((bytes[last - 1] ?? 0) & 0xc0) === 0x80) last -= 1;
  return bytes.subarray(0, (bytes[last - 1] ?? 0) >= 0xc0 ? last - 1 : bytes.length);
}
