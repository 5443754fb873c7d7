import { useTranslations } from 'next-intl';
import { ProtectedPicture } from '@/components/ui/protected-picture';
import { mediaPath } from '@/lib/assets/addresses';
import type { SpriteView } from '@/lib/assets/asset-view';
import { FieldList } from './field-row';

/** The most sheets of a set that are shown: a record may claim any number. */
const MOST_SHEETS = 12;

interface SpriteSetsProps {
  sprites: readonly SpriteView[];
  mediaId: string;
  region: string | null;
  isProtected: boolean;
}

/** Sprite sheets as whole pictures, each set with its facts. */
export function SpriteSets({ sprites, mediaId, region, isProtected }: SpriteSetsProps) {
  const t = useTranslations('detail.sprite');
  return sprites.map(({ fields, firstSheet, sheetCount }, index) => {
    const sheets = Array.from({ length: Math.min(sheetCount, MOST_SHEETS) }, (_, n) => firstSheet + n);
    return (
      <div
        key={fields[0]?.path}
        className="mb-4 grid gap-x-8 gap-y-4 @3xl:grid-cols-[minmax(0,60rem)_minmax(20rem,1fr)]"
      >
        <div className={`grid content-start gap-3 ${sheets.length > 1 ? '@xl:grid-cols-2' : ''}`}>
          {sheets.map((sheet, n) => {
            const address = mediaPath(mediaId, `sprites/${sheet}`, region);
            const name = t('sheet', { n: n + 1, total: sheetCount });
            return (
              <figure key={address} className="min-w-0">
                <ProtectedPicture
                  src={address}
                  alt={name}
                  mediaType="image"
                  isProtected={isProtected}
                  fit="contain"
                  className="aspect-video w-full border"
                />
                <figcaption className="mt-1 text-ink-3 text-xs tabular-nums">
                  <a href={address} target="_blank" rel="noopener noreferrer" className="hover:underline">
                    {name}
                  </a>
                </figcaption>
              </figure>
            );
          })}
          {sheetCount > sheets.length && (
            <p className="text-ink-2">{t('more', { count: sheetCount - sheets.length })}</p>
          )}
          {sheetCount === 0 && <p className="text-ink-2">{t('unreachable')}</p>}
        </div>
        <div>
          {sprites.length > 1 && <h3 className="mb-1 font-medium">{t('set', { n: index + 1 })}</h3>}
          <FieldList fields={fields} />
          <p className="mt-2 text-ink-3">{t('noGrid')}</p>
        </div>
      </div>
    );
  });
}
