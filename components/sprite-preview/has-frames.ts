import type { AssetRow } from '@/lib/assets/asset-row';

/** Whether an asset has anything to go through: sprite sheets, or single snapshots. */
export function hasFrames({ sprite, snapshotCount }: AssetRow): boolean {
  return sprite !== null || snapshotCount > 0;
}
