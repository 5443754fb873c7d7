import type { AssetRow } from '@/lib/assets/asset-row';
import type { SpriteFacts } from '@/lib/assets/sprite-facts';
import { CELL_CLASS, CELLS_AT_ONCE, cellTracks, USUAL_CELL_PX } from './cell-tracks';

interface SheetOutlineProps {
  facts: SpriteFacts;
  summary: Pick<AssetRow, 'widthPx' | 'heightPx'>;
}

/** The room that a contact sheet will take, as far as the record tells it. */
export function SheetOutline({ facts, summary: { widthPx, heightPx } }: SheetOutlineProps) {
  const cells = Math.min(facts.count ?? 12, CELLS_AT_ONCE);
  const aspectRatio = widthPx && heightPx ? widthPx / heightPx : 16 / 9;
  return (
    <ul
      aria-hidden="true"
      className="grid gap-1.5 pt-16 sm:pt-9 group-has-[[data-contact-sheet]]/sheet:hidden print:hidden"
      style={cellTracks(USUAL_CELL_PX)}
    >
      {Array.from({ length: cells }, (_, n) => (
        <li key={String(n)} className={CELL_CLASS} style={{ aspectRatio }}>
          <span className="block h-full rounded-sm bg-line/70 forced-colors:border" />
        </li>
      ))}
    </ul>
  );
}
