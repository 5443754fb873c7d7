import { useTranslations } from 'next-intl';
import { ProtectedPicture } from '@/components/ui/protected-picture';
import { mediaPath } from '@/lib/assets/addresses';
import type { AssetView } from '@/lib/assets/asset-view';
import { SPOT_ID, type Spot, setOfSpot } from '@/lib/assets/spot';
import { LinkedPlace } from './linked-place';

interface LinkedSnapshotProps {
  asset: AssetView;
  mediaId: string;
  region: string | null;
  isProtected: boolean;
  spot: Spot;
}

/** The single snapshot that a link points to, when the asset has no sheets; nothing otherwise. */
export function LinkedSnapshot({ asset, mediaId, region, isProtected, spot }: LinkedSnapshotProps) {
  const t = useTranslations('detail.sprite');
  const { cell } = spot;
  const facts = asset.sprites.map((sprite) => sprite.facts);
  const isThere = cell !== null && spot.sheet === null && cell < asset.summary.snapshotCount;
  if (!isThere || setOfSpot(facts, spot) >= 0) return null;
  return (
    <figure id={SPOT_ID} className="my-3 max-w-md scroll-mt-14">
      <ProtectedPicture
        src={mediaPath(mediaId, `snapshots/${cell}`, region)}
        alt={t('snapshot', { n: cell + 1 })}
        mediaType={asset.summary.mediaType}
        isProtected={isProtected}
        fit="contain"
      />
      <figcaption className="mt-1">
        <LinkedPlace>{t('linkedSnapshot', { n: cell + 1, count: asset.summary.snapshotCount })}</LinkedPlace>
      </figcaption>
    </figure>
  );
}
