import 'server-only';
import { toAssetView } from '../assets/asset-view';
import { outcomeStatus } from '../assets/outcome-header';
import { env } from '../env';
import { AppError } from '../errors';
import { isMediaId } from '../ids/media-id';
import { allowedRegion } from '../ims/endpoints';
import { fetchAsset } from '../ims/fetch-asset';
import { NO_STORE } from './define-route';

/**
 * One asset as JSON, without signed URLs; a refusal when there is none or it could not be asked for, with the status
 * of the asset's page.
 * @throws {AppError} `invalidId`, `regionNotAllowed`
 */
export async function answerAsset(
  mediaId: string,
  region: string | undefined,
  signal: AbortSignal,
): Promise<Response> {
  if (!isMediaId(mediaId)) throw new AppError('invalidId', { context: { mediaId } });
  const outcome = await fetchAsset(mediaId, { region: allowedRegion(region, env()), signal });
  const options = { status: outcomeStatus(outcome), headers: NO_STORE };
  if (outcome.state === 'found') {
    return Response.json({ ...outcome, asset: toAssetView(outcome.asset) }, options);
  }
  if (outcome.state === 'failed') {
    const { code, requestId } = outcome.failure;
    return Response.json({ code, requestId }, options);
  }
  return Response.json({ code: outcome.state, requestId: outcome.requestId }, options);
}
