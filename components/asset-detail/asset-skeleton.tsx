import { useTranslations } from 'next-intl';
import { Skeleton } from '@/components/ui/skeleton';

const ROWS = Array.from({ length: 9 }, (_, row) => row);

/** An asset's page before it is there, in its final shape. */
export function AssetSkeleton() {
  const t = useTranslations('detail');
  return (
    <div role="status" aria-label={t('loading')} className="@container flex flex-col gap-8">
      <div className="grid gap-x-6 gap-y-4 @3xl:grid-cols-[minmax(0,24rem)_minmax(0,1fr)] @5xl:grid-cols-[minmax(0,40rem)_minmax(0,1fr)]">
        <Skeleton className="aspect-video w-full" />
        <div className="flex flex-col gap-3">
          <Skeleton className="h-8 w-3/5" />
          <Skeleton className="h-4 w-64 max-w-full" />
          <div className="flex gap-1.5">
            <Skeleton className="h-5 w-14" />
            <Skeleton className="h-5 w-18" />
            <Skeleton className="h-5 w-18" />
          </div>
          <div className="flex gap-7">
            <Skeleton className="h-10 w-14" />
            <Skeleton className="h-10 w-24" />
            <Skeleton className="h-10 w-16" />
          </div>
          <Skeleton className="mt-auto h-7 w-28" />
        </div>
      </div>
      <div className="grid gap-8 @5xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Rows className="gap-8 @3xl:columns-2" />
        <Rows />
      </div>
    </div>
  );
}

function Rows({ className = '' }: { className?: string }) {
  return (
    <div>
      <Skeleton className="mb-2 h-8 w-32" />
      <div className={className}>
        {ROWS.map((row) => (
          <div key={row} className="flex gap-3 border-b py-1.5">
            <Skeleton className="h-5 w-28" />
            <Skeleton className="h-5 w-40" />
          </div>
        ))}
      </div>
    </div>
  );
}
