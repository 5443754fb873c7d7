import { GAP_PX } from './gallery-shape';

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

/** As many cards as fill a large screen. */
const CARDS = 40;

/** The gallery in outline, while its code loads: about as many cards across as there will be. */
export function GallerySkeleton({ zoom }: { zoom: number }) {
  const widthPx = Math.round(1440 / zoom) - 2 * GAP_PX;
  return (
    <div className="h-[max(22rem,calc(100dvh-16rem))] overflow-hidden border-y pt-8">
      <div
        className="grid border-t p-3"
        style={{
          gap: GAP_PX,
          gridTemplateColumns: `repeat(auto-fill, minmax(min(${widthPx}px, 45%), 1fr))`,
          gridAutoRows: Math.round((widthPx * 9) / 16) + 54,
        }}
      >
        {Array.from({ length: CARDS }, (_, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike.
          <SkeletonCard key={n} />
        ))}
      </div>
    </div>
  );
}
