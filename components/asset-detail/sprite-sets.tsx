import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { Skeleton } from '@/components/ui/skeleton';
import type { AssetRow } from '@/lib/assets/asset-row';
import type { SpriteView } from '@/lib/assets/asset-view';
import { FieldList } from './field-row';

// With the solver and the panel that sets the grid it weighs more than the rest of the page needs.
const ContactSheet = dynamic(
  () => import('@/components/contact-sheet/contact-sheet').then((module) => module.ContactSheet),
  { loading: () => <Skeleton className="h-40 w-full" /> },
);

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
        <ContactSheet {...{ mediaId, region, set, facts, summary, isProtected }} />
      ) : (
        <p className="text-ink-2">{t('unreachable')}</p>
      )}
      <FieldList fields={fields} className="mt-3 gap-8 print:hidden @3xl:columns-2" />
    </div>
  ));
}
