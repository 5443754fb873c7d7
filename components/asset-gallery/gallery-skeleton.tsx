/** A card that is still being looked up, in outline. */
export function SkeletonCard() {
  return (
    <div aria-hidden="true" className="grid min-h-0 grid-rows-[minmax(0,1fr)_auto]">
      <span className="rounded-sm bg-line/70" />
      <span className="grid gap-2 px-1 py-2.5">
        <span className="h-3 w-3/4 rounded-sm bg-line/70" />
        <span className="h-3 w-1/3 rounded-sm bg-line/40" />
      </span>
    </div>
  );
}
