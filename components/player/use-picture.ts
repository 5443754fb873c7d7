import { useRef, useState } from 'react';
import { explainFailure, type MediaFault } from './media-fault';
import { fileAddress, type PlayerAsset } from './player-asset';
import type { PlayerFile } from './player-file';
import { probeAddress } from './probe-address';
import { renewAddress } from './renew-address';

/** A picture that gets one fresh address when it fails, and then says why. `turn` is to be the image's key. */
export function usePicture(asset: PlayerAsset, file: PlayerFile) {
  const address = fileAddress(asset, file.n);
  const [turn, setTurn] = useState(0);
  const [fault, setFault] = useState<MediaFault | null>(null);
  const canRenew = useRef(true);

  async function renew() {
    canRenew.current = false;
    await renewAddress(asset.mediaId, asset.region, address);
    setFault(null);
    setTurn((now) => now + 1);
  }

  async function fail() {
    if (canRenew.current) return renew();
    const mimeTypes = [file.format ?? ''];
    const probe = await probeAddress(address);
    setFault(explainFailure(probe, { errorCode: null, mimeTypes, isPlaylist: false }));
  }

  return { address, turn, fault, onError: () => void fail(), onRenew: () => void renew() };
}
