import { useTranslations } from 'next-intl';
import { LazyContactSheet } from '@/components/contact-sheet/lazy-contact-sheet';
import type { AssetRow } from '@/lib/assets/asset-row';
import type { SpriteView } from '@/lib/assets/asset-view';
import { SPOT_ID, type Spot, setOfSpot } from '@/lib/assets/spot';
import { FieldList } from './field-row';
import { LinkedPlace } from './linked-place';

interface SpriteSetsProps {
  sprites: readonly SpriteView[];
  summary: AssetRow;
  mediaId: string;
  region: string | null;
  isProtected: boolean;
  spot: Spot;
}

/** Each set of sprite sheets as a contact sheet, with its facts. The one that a link points into says so. */
export function SpriteSets({ sprites, summary, mediaId, region, isProtected, spot }: SpriteSetsProps) {
  const t = useTranslations('detail.sprite');
  const linkedSet = setOfSpot(
    sprites.map((sprite) => sprite.facts),
    spot,
  );
  return sprites.map(({ fields, facts }, set) => (
    <div key={fields[0]?.path} id={set === linkedSet ? SPOT_ID : undefined} className="mb-6 scroll-mt-14">
      {sprites.length > 1 && <h3 className="mb-1 font-medium">{t('set', { n: set + 1 })}</h3>}
      {set === linkedSet && (
        <LinkedPlace>
          {spot.cell === null
            ? t('linkedSheet', { sheet: (spot.sheet ?? 0) + 1 })
            : t('linkedCell', { n: spot.cell + 1 })}
        </LinkedPlace>
      )}
      {facts.sheetCount > 0 ? (
        <LazyContactSheet
          {...{ mediaId, region, set, facts, summary, isProtected }}
          spot={set === linkedSet ? spot : null}
        />
      ) : (
        <p className="text-ink-2">{t('unreachable')}</p>
      )}
      <FieldList fields={fields} className="mt-3 gap-8 print:hidden @3xl:columns-2" />
    </div>
  ));
}
