import 'server-only';
import { EMULATOR_MEDIA_PATH, embeddedEmulator } from '../emulator/embedded';
import { env } from '../env';

/** What a browser asks for part of an object with, and nothing else: `x-oss-…` and `content-…` would be signed. */
const REQUEST_HEADERS = [
  'range',
  'if-range',
  'if-match',
  'if-none-match',
  'if-modified-since',
  'if-unmodified-since',
];

const ANSWER_HEADERS = [
  'accept-ranges',
  'cache-control',
  'content-disposition',
  'content-length',
  'content-range',
  'content-type',
  'etag',
  'last-modified',
  'x-oss-request-id',
];

/** An object is somebody's upload: shown as a page of this origin it may run nothing and load nothing. */
const GUARDS = {
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

/** nginx's status for a client that closed the connection. */
const CLIENT_LEFT = 499;

/**
 * Hands a request for an object on to the embedded emulator, which verifies the signature in its query, and streams
 * the answer back. The address is always the emulator's own: only path and query come from the request, unchanged,
 * because they are what is signed. 404 when there is no emulator.
 */
export async function answerEmulatorObject(request: Request): Promise<Response> {
  if (env().IMS_MODE !== 'emulator') return new Response(null, { status: 404, headers: GUARDS });
  const { origin } = await embeddedEmulator();
  const { pathname, search } = new URL(request.url);
  try {
    const upstream = await fetch(`${origin}${pathname.slice(EMULATOR_MEDIA_PATH.length)}${search}`, {
      method: request.method,
      headers: pick(request.headers, REQUEST_HEADERS),
      signal: request.signal,
      redirect: 'manual',
      cache: 'no-store',
    });
    return new Response(upstream.body, {
      status: upstream.status,
      headers: { ...pick(upstream.headers, ANSWER_HEADERS), ...GUARDS },
    });
  } catch (error) {
    // A page that is left and a player that seeks drop requests all the time; nobody reads this answer.
    if (request.signal.aborted) return new Response(null, { status: CLIENT_LEFT, headers: GUARDS });
    throw error;
  }
}

function pick(headers: Headers, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}
