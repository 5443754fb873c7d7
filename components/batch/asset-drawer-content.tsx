'use client';
import { useQuery } from '@tanstack/react-query';
import { AssetDetail } from '@/components/asset-detail/asset-detail';
import { AssetSkeleton } from '@/components/asset-detail/asset-skeleton';
import { toFailure } from '@/lib/errors';
import { assetQuery } from '@/lib/queries/asset';

interface AssetDrawerContentProps {
  id: string;
  /** Null when it is the server's default region. */
  region: string | null;
}

/** The asset itself, asked for when its row is opened. */
export function AssetDrawerContent({ id, region }: AssetDrawerContentProps) {
  const { data, error, refetch } = useQuery(assetQuery(id, region ?? undefined));
  if (error) {
    const outcome = { state: 'failed', failure: toFailure(error) } as const;
    return (
      <AssetDetail mediaId={id} region={region} outcome={outcome} compact onRetry={() => void refetch()} />
    );
  }
  if (!data) return <AssetSkeleton />;
  return <AssetDetail mediaId={id} region={region} outcome={data} compact onRetry={() => void refetch()} />;
}
