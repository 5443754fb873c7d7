import { AssetSkeleton } from '@/components/asset-detail/asset-skeleton';

export default function Loading() {
  return (
    <div className="mx-auto w-full max-w-[104rem] px-4 py-6 sm:px-6">
      <AssetSkeleton />
    </div>
  );
}
