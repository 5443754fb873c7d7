import 'server-only';
import { isAscii, isUtf8, transcode } from 'node:buffer';
import { Agent, request } from 'undici';
import { AppError } from '../errors';
import { type Clock, systemClock } from './clock';
import type { SignedRequest } from './sign';

export interface HttpResponse {
  status: number;
  text: string;
  contentType: string | null;
  requestId: string | null;
  /** `x-acs-retry-after`, milliseconds; null when absent or unreadable. */
  retryAfterMs: number | null;
}

/**
 * Sends one attempt and reads the whole answer.
 * @throws {AppError} `cancelled`, `timeout`, `connection`, or `badResponse` when the answer is too large
 */
export type Transport = (request: SignedRequest, signal: AbortSignal) => Promise<HttpResponse>;

/** A call of 20 assets answers with about 40 KB; what is a thousand times that is no answer of this service. */
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;
/** Load balancers drop idle connections after 15 s or more; a socket is given up before that. */
const IDLE_SOCKET_MS = 10_000;

interface TransportOptions {
  maxConcurrency: number;
  /** For one attempt, from connecting to the last byte. */
  timeoutMs: number;
  clock?: Clock;
}

/** A transport over kept-alive sockets, closed at once when the signal aborts. */
export function createTransport({
  maxConcurrency,
  timeoutMs,
  clock = systemClock,
}: TransportOptions): Transport {
  const dispatcher = new Agent({
    connections: maxConcurrency,
    pipelining: 1,
    keepAliveTimeout: IDLE_SOCKET_MS,
    connect: { timeout: timeoutMs },
    // One deadline over the whole attempt replaces these two.
    headersTimeout: 0,
    bodyTimeout: 0,
    maxResponseSize: MAX_RESPONSE_BYTES,
  });
  return async ({ origin, path, headers }, signal) => {
    if (signal.aborted) throw new AppError('cancelled');
    const attempt = new AbortController();
    let timedOut = false;
    const cancelTimer = clock.after(timeoutMs, () => {
      timedOut = true;
      attempt.abort();
    });
    const onAbort = () => attempt.abort();
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      const response = await request(origin + path, {
        method: 'POST',
        headers,
        dispatcher,
        signal: attempt.signal,
      });
      const bytes = Buffer.from(await response.body.arrayBuffer());
      return {
        status: response.statusCode,
        // Decoded when it is read: until then the next call is on its way.
        get text() {
          return decode(bytes);
        },
        contentType: single(response.headers['content-type']),
        requestId: single(response.headers['x-acs-request-id']),
        retryAfterMs: milliseconds(single(response.headers['x-acs-retry-after'])),
      };
    } catch (cause) {
      if (signal.aborted) throw new AppError('cancelled', { cause });
      if (timedOut) throw new AppError('timeout', { retryable: true, context: { timeoutMs }, cause });
      throw toAppError(cause);
    } finally {
      cancelTimer();
      signal.removeEventListener('abort', onAbort);
    }
  };
}

/** Bytes of UTF-8 as text: by the ways that take a quarter of a decoder's time, where these can read them. */
function decode(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (isUtf8(bytes)) return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  return new TextDecoder().decode(bytes);
}

function toAppError(cause: unknown): AppError {
  const reason = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (reason === 'UND_ERR_RES_EXCEEDED_MAX_SIZE')
    return new AppError('badResponse', { context: { reason }, cause });
  return new AppError('connection', { retryable: true, context: { reason }, cause });
}

function single(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null;
}

function milliseconds(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header) ? Number(header) : null;
}
