import { Skeleton } from '@/components/ui/skeleton';

/** The list's page in outline: name, ledger, toolbar, rows. */
export default function BatchLoading() {
  return (
    <div aria-busy="true">
      <div className="flex flex-col gap-3 px-3 pt-4 sm:px-4">
        <div className="flex items-start gap-4">
          <div className="flex grow flex-col gap-1">
            <Skeleton className="h-6 w-64" />
            <Skeleton className="h-5 w-48" />
          </div>
          <Skeleton className="h-7 w-20" />
          <Skeleton className="h-7 w-24" />
        </div>
        <Skeleton className="h-7 w-full max-w-4xl" />
        <Skeleton className="h-1.5 w-full rounded-full" />
        <Skeleton className="h-5 w-80" />
      </div>
      <div className="px-3 py-2 sm:px-4">
        <Skeleton className="h-7 w-72" />
      </div>
      <div className="border-y">
        {ROWS.map((row) => (
          <div key={row} className="flex h-9 items-center gap-4 border-b px-3 sm:px-4">
            <Skeleton className="size-4" />
            <Skeleton className="h-7 w-12" />
            <Skeleton className="h-3 w-64" />
            <Skeleton className="h-3 w-32 max-sm:hidden" />
            <Skeleton className="h-3 grow max-lg:hidden" />
          </div>
        ))}
      </div>
    </div>
  );
}

const ROWS = Array.from({ length: 12 }, (_, index) => index);
