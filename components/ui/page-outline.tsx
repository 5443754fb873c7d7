import { Skeleton } from './skeleton';

/** A page of one table in outline: title, tools, rows. */
export function PageOutline() {
  return (
    <div aria-busy="true" className="mx-auto flex w-full max-w-7xl flex-col gap-4 px-4 py-8 sm:px-6">
      <Skeleton className="h-8 w-32" />
      <Skeleton className="h-4 w-96 max-w-full" />
      <Skeleton className="h-7 w-72 max-w-full" />
      <div className="border-y">
        {Array.from({ length: 8 }, (_, row) => (
          <div key={String(row)} className="flex h-10 items-center gap-4 border-b">
            <Skeleton className="size-5" />
            <Skeleton className="h-4 w-64" />
            <Skeleton className="h-4 grow max-sm:hidden" />
          </div>
        ))}
      </div>
    </div>
  );
}
