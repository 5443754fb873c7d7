import 'server-only';
import type { Asset } from '../assets/asset';
import type { AssetOutcome } from '../assets/asset-outcome';
import { signedUrlExpiry } from '../assets/expiry';
import { outcomeStatus } from '../assets/outcome-header';
import { currentSession } from '../auth/session';
import { env } from '../env';
import { toFailure } from '../errors';
import { isMediaId } from '../ids/media-id';
import { allowedRegion } from '../ims/endpoints';
import { fetchAsset } from '../ims/fetch-asset';
import { log } from '../log';
import { cacheSeconds, isExpired, livesLongEnough } from './lifetime';
import { checkMediaUrl, type MediaPolicy } from './media-url';
import { mediaPolicy } from './policy';

/** Which URL of an asset is wanted; null when it has none. The URL is what the data says: it is checked afterwards. */
export type ChooseUrl = (asset: Asset) => string | null | Promise<string | null>;

export interface MediaDependencies {
  fetchAsset: typeof fetchAsset;
  policy: () => MediaPolicy;
  now: () => Date;
}

const PROCESS: MediaDependencies = { fetchAsset, policy: () => mediaPolicy(env()), now: () => new Date() };

/**
 * Answers a stable media address: 307 to a URL whose signature still lives long enough to be used, or a small JSON
 * refusal, `{"code": …}`, which makes an `<img>` fail so that the page draws its tile.
 * The URL itself is never fetched here, never logged and never in a refusal.
 *
 * | status | code |
 * |---|---|
 * | 400 | `invalidId`, `regionNotAllowed` |
 * | 403 | `forbidden`; `schemeNotAllowed`, `hostNotAllowed`, `credentialsInUrl`, `notAUrl` for what the data names |
 * | 404 | `ignored`, `unaccounted`; `noMedia` when the asset has no such picture or file |
 * | 410 | `expired`: even a fresh answer holds a dead URL |
 * | others | the failure of the upstream, as on the asset's page |
 */
export function answerMedia(
  request: Request,
  mediaId: string,
  chooseUrl: ChooseUrl,
  dependencies: MediaDependencies = PROCESS,
): Promise<Response> {
  // So a page asks after the storage refused what this address led to: a kept answer would lead there again.
  const isRenewal = new URL(request.url).searchParams.has('fresh');
  return guarded(request, mediaId, (region) =>
    redirect(chooseUrl, dependencies, (fresh) =>
      dependencies.fetchAsset(mediaId, { region, fresh: fresh || isRenewal, signal: request.signal }),
    ),
  );
}

/** Checks session, ID and region, then does the work; a failure becomes a refusal. */
export async function guarded(
  request: Request,
  mediaId: string,
  work: (region: string) => Promise<Response>,
): Promise<Response> {
  try {
    const session = await currentSession();
    if (!session.can('viewMedia')) return refuse(403, 'forbidden');
    if (!isMediaId(mediaId)) return refuse(400, 'invalidId');
    return await work(allowedRegion(new URL(request.url).searchParams.get('region') ?? undefined, env()));
  } catch (error) {
    const failure = toFailure(error);
    if (failure.code === 'internal') log().error({ err: error, mediaId }, 'media address failed');
    return refuse(
      failure.code === 'internal' ? 500 : outcomeStatus({ state: 'failed', failure }),
      failure.code,
    );
  }
}

async function redirect(
  chooseUrl: ChooseUrl,
  { policy, now }: MediaDependencies,
  ask: (fresh: boolean) => Promise<AssetOutcome>,
): Promise<Response> {
  const choose = async (outcome: AssetOutcome) => {
    const url = outcome.state === 'found' ? await chooseUrl(outcome.asset) : null;
    return { outcome, url, expiry: url === null ? null : signedUrlExpiry({ url }) };
  };
  let chosen = await choose(await ask(false));
  if (!livesLongEnough(chosen.expiry, now())) chosen = await choose(await ask(true));

  const { outcome, url, expiry } = chosen;
  if (outcome.state !== 'found') return refuseOutcome(outcome);
  if (url === null) return refuse(404, 'noMedia');
  const allowed = policy();
  const checked = checkMediaUrl(url, allowed);
  if (!checked.ok) return refuse(403, checked.code);
  if (isExpired(expiry, now())) return refuse(410, 'expired');
  const maxAge = cacheSeconds(expiry, now());
  return new Response(null, {
    status: 307,
    headers: {
      ...GUARDS,
      location: relativeToApp(checked.location, allowed),
      'cache-control': maxAge > 0 ? `private, max-age=${maxAge}` : 'no-store',
    },
  });
}

/** The emulator's objects without their origin: the app may be open under another loopback name than `APP_ORIGIN`'s. */
function relativeToApp(location: string, { ownPrefix }: MediaPolicy): string {
  if (ownPrefix === null || !location.startsWith(ownPrefix)) return location;
  return location.slice(new URL(ownPrefix).origin.length);
}

/** The refusal for an asset that is not there or could not be asked for. */
export function refuseOutcome(outcome: Exclude<AssetOutcome, { state: 'found' }>): Response {
  return outcome.state === 'failed'
    ? refuse(outcomeStatus(outcome), outcome.failure.code)
    : refuse(404, outcome.state);
}

export const GUARDS = {
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
  'x-content-type-options': 'nosniff',
};

export function refuse(status: number, code: string): Response {
  return Response.json({ code }, { status, headers: { ...GUARDS, 'cache-control': 'no-store' } });
}
