'use server';
import { z } from 'zod';
import { toViewOutcome } from '../assets/asset-view';
import { env } from '../env';
import { AppError } from '../errors';
import { allowedRegion } from '../ims/endpoints';
import { fetchAsset } from '../ims/fetch-asset';
import { defineAction } from './define-action';

const assetAddress = z.object({ mediaId: z.string().min(1).max(256), region: z.string().optional() });

/** One asset as the detail view shows it: found without any signed URL, or why it is not. */
export const loadAsset = defineAction(
  'lookup',
  assetAddress.extend({ fresh: z.boolean().default(false) }),
  async ({ mediaId, region, fresh }) => {
    const askedIn = allowedRegion(region, env());
    return toViewOutcome(await fetchAsset(mediaId, { region: askedIn, fresh }), askedIn);
  },
);

/** One asset's item of the response as it came, signed URLs included. The browser asks the user before it asks for this. */
export const revealRaw = defineAction('revealSignedUrls', assetAddress, async ({ mediaId, region }) => {
  const outcome = await fetchAsset(mediaId, { region: allowedRegion(region, env()) });
  if (outcome.state !== 'found') throw new AppError('upstream', { context: { state: outcome.state } });
  return { raw: outcome.asset.raw };
});
