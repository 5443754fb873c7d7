import { useTranslations } from 'next-intl';
import { LazyContactSheet } from '@/components/contact-sheet/lazy-contact-sheet';
import type { AssetRow } from '@/lib/assets/asset-row';
import type { SpriteView } from '@/lib/assets/asset-view';
import { FieldList } from './field-row';

interface SpriteSetsProps {
  sprites: readonly SpriteView[];
  summary: AssetRow;
  mediaId: string;
  region: string | null;
  isProtected: boolean;
}

/** Each set of sprite sheets as a contact sheet, with its facts. */
export function SpriteSets({ sprites, summary, mediaId, region, isProtected }: SpriteSetsProps) {
  const t = useTranslations('detail.sprite');
  return sprites.map(({ fields, facts }, set) => (
    <div key={fields[0]?.path} className="mb-6">
      {sprites.length > 1 && <h3 className="mb-1 font-medium">{t('set', { n: set + 1 })}</h3>}
      {facts.sheetCount > 0 ? (
        <LazyContactSheet {...{ mediaId, region, set, facts, summary, isProtected }} />
      ) : (
        <p className="text-ink-2">{t('unreachable')}</p>
      )}
      <FieldList fields={fields} className="mt-3 gap-8 print:hidden @3xl:columns-2" />
    </div>
  ));
}
