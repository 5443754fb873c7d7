interface SkeletonRowProps {
  top: number;
  height: number;
}

/**
 * A row that is still being looked up, in outline. It stands still and has no cells: a screen of pulsing ones
 * would hold up the rows that it stands for.
 */
export function SkeletonRow({ top, height }: SkeletonRowProps) {
  return (
    <div
      aria-hidden="true"
      className="absolute inset-x-0 top-0 flex items-center gap-4 border-b pl-12"
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <span className="aspect-video w-12 rounded-sm bg-line/70" />
      <span className="h-3 w-48 rounded-sm bg-line/70" />
      <span className="mr-4 h-3 max-w-3xl grow rounded-sm bg-line/40" />
    </div>
  );
}
