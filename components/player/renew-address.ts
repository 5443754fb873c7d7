import { loadAsset } from '@/lib/actions/asset';
import { refreshAddress } from './probe-address';

/** Makes the server ask IMS again, and the browser forget where the address led to. Whether it helped shows by itself. */
export async function renewAddress(mediaId: string, region: string | null, address: string): Promise<void> {
  await loadAsset({ mediaId, region: region ?? undefined, fresh: true }).catch(() => undefined);
  await refreshAddress(address);
}
