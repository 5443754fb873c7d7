import { type NextRequest, NextResponse } from 'next/server';
import { ASSET_OUTCOME_HEADER, encodeOutcome, outcomeStatus } from './lib/assets/outcome-header';
import { EMULATOR_MEDIA_PATH } from './lib/emulator/embedded';
import { env } from './lib/env';
import { isMediaId } from './lib/ids/media-id';
import { allowedRegion } from './lib/ims/endpoints';
import { fetchAsset } from './lib/ims/fetch-asset';
import { mediaPolicy } from './lib/media/policy';
import { contentSecurityPolicy } from './lib/security/content-security-policy';
import { isTrustedHost, isTrustedOrigin } from './lib/security/origin';

export const config = { matcher: '/((?!_next/static|_next/image|favicon.ico|sample/).*)' };

/** Before any page or action: who may call, what the page may load, and the status of an asset's page. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { APP_ORIGIN } = env();
  const host = request.headers.get('host');
  const origin = request.headers.get('origin');
  if (!isTrustedHost(host, APP_ORIGIN)) return refuse(421, 'This host name is not served here.');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead && !isTrustedOrigin(origin, host, APP_ORIGIN))
    return refuse(403, 'Cross-origin requests are refused.');

  const nonce = crypto.randomUUID().replaceAll('-', '');
  const policy = contentSecurityPolicy({
    nonce,
    mediaHosts: mediaPolicy(env()).hosts,
    isDevelopment: isDevelopment(),
  });
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.delete(ASSET_OUTCOME_HEADER);
  const status = isRead ? await resolveAssetPage(request, headers) : 200;

  const answer = { status, request: { headers } };
  const readable = readablePath(request.nextUrl.pathname);
  const response =
    readable === null
      ? NextResponse.next(answer)
      : NextResponse.rewrite(new URL(readable + request.nextUrl.search, request.url), answer);
  // The emulator's objects carry a policy of their own, a stricter one, which a header set here would replace.
  if (!request.nextUrl.pathname.startsWith(EMULATOR_MEDIA_PATH)) {
    response.headers.set('content-security-policy', policy);
  }
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'no-referrer');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  return response;
}

/**
 * The HTTP status of `/assets/<id>`. A page that streams has sent its status before it knows its outcome, so the
 * asset is asked for here, and the outcome handed on. Navigations inside the app show no status and are not held up.
 */
async function resolveAssetPage(request: NextRequest, headers: Headers): Promise<number> {
  const mediaId = /^\/assets\/([^/]+)$/.exec(request.nextUrl.pathname)?.[1];
  if (mediaId === undefined || request.headers.has('rsc')) return 200;
  if (!isMediaId(mediaId)) return 400;
  try {
    const region = allowedRegion(request.nextUrl.searchParams.get('region') ?? undefined, env());
    const outcome = await fetchAsset(mediaId, { region, signal: request.signal });
    if (outcome.state !== 'found') headers.set(ASSET_OUTCOME_HEADER, encodeOutcome(outcome));
    return outcomeStatus(outcome);
  } catch {
    return 400;
  }
}

/** A path that is no text, with its percent signs as text, since Next answers it with a bare 500; null for any other. */
function readablePath(path: string): string | null {
  try {
    decodeURIComponent(path);
    return null;
  } catch {
    return path.replaceAll('%', '%25');
  }
}

function isDevelopment(): boolean {
  return process.env.NODE_ENV === 'development';
}

function refuse(status: number, reason: string): NextResponse {
  return new NextResponse(reason, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
