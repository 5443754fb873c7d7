import { useCallback, useRef, useState } from 'react';
import { mediaPath } from '@/lib/assets/addresses';
import type { PlayerAsset } from './player-asset';

/**
 * The address of the storyboard, once it is wanted. The server looks at no picture, so it must be told the pixels of a
 * sheet: the first one is loaded for that, which the preview shows anyway. Null without sprites or before.
 */
export function useStoryboard({ mediaId, region, sheetAddress }: PlayerAsset) {
  const [address, setAddress] = useState<string | null>(null);
  const isAsked = useRef(false);

  const want = useCallback(() => {
    if (isAsked.current || sheetAddress === null) return;
    isAsked.current = true;
    const sheet = new Image();
    sheet.onload = () => {
      const path = mediaPath(mediaId, 'storyboard.vtt', region);
      const size = `sheet=${sheet.naturalWidth}x${sheet.naturalHeight}`;
      setAddress(`${path}${path.includes('?') ? '&' : '?'}${size}`);
    };
    sheet.src = sheetAddress;
  }, [mediaId, region, sheetAddress]);

  return { address, want };
}
