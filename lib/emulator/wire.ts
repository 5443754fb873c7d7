import 'server-only';
import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { WireRequest } from './acs3';
import type { ObjectReply } from './oss';
import type { Outcome, Reply } from './reply';

/** Ten times the longest list of IDs that a call may carry. */
const MAX_BODY_BYTES = 64 * 1024;

/** The request with its body read; null when the body is larger than any call's. It is read to its end all the same. */
export async function readRequest(message: IncomingMessage): Promise<WireRequest | null> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of message) {
    sizeBytes += chunk.length;
    if (sizeBytes <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  if (sizeBytes > MAX_BODY_BYTES) return null;
  return { ...requestLine(message), headers: flatHeaders(message), body: Buffer.concat(chunks) };
}

/** Method, path and query as they stand in the request, nothing decoded. */
export function requestLine({ method = '', url = '' }: IncomingMessage) {
  const mark = url.indexOf('?');
  return mark < 0
    ? { method, path: url, query: '' }
    : { method, path: url.slice(0, mark), query: url.slice(mark + 1) };
}

export function flatHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value = '']) => [
      name,
      typeof value === 'string' ? value : value.join(','),
    ]),
  );
}

/** Does to the client what was decided, when its time has come. */
export async function sendOutcome(outcome: Outcome, response: ServerResponse): Promise<void> {
  if (outcome.kind === 'silence') return;
  if (outcome.delayMs > 0) await delayWhileOpen(outcome.delayMs, response);
  if (response.destroyed) return;
  if (outcome.kind === 'reset') response.socket?.resetAndDestroy();
  else sendReply(outcome.reply, response);
}

export function sendReply({ status, headers, body }: Reply, response: ServerResponse): void {
  // No body follows 304, nor an answer to HEAD; Node leaves it out of the latter itself.
  const length = status === 304 ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length }).end(body);
}

/** Streams the wanted part of the object, at the pace of the client. */
export async function sendObject(
  reply: ObjectReply,
  response: ServerResponse,
  isHead: boolean,
): Promise<void> {
  const { status, headers, object, range } = reply;
  response.writeHead(status, { ...headers, 'content-length': range.end - range.start });
  if (isHead || range.end === range.start) {
    response.end();
    return;
  }
  const bytes =
    'filePath' in object
      ? createReadStream(object.filePath, { start: range.start, end: range.end - 1 })
      : Readable.from([object.bytes.subarray(range.start, range.end)]);
  await pipeline(bytes, response);
}

/** Over early when the client goes away or the emulator is closed, so that no timer outlives either. */
function delayWhileOpen(ms: number, response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    response.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
