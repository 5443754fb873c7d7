import { useLocale, useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { SpriteFacts } from '@/lib/assets/sprite-facts';
import type { CellAccount } from '@/lib/sprites/cell-account';
import type { Geometry } from '@/lib/sprites/geometry';

interface SheetAccountProps {
  facts: SpriteFacts;
  account: CellAccount;
  geometry: Geometry;
}

/** What a set should hold and what of it is there, and where its grid comes from. */
export function SheetAccount({ facts, account, geometry }: SheetAccountProps) {
  const t = useTranslations('contactSheet');
  const locale = useLocale();
  const { grid, source, confidence, isSure } = geometry;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(Math.min(confidence, 0.99));
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 tabular-nums">
      <span>
        {t('account', {
          shown: account.expectedCells - account.missingCells,
          expected: account.expectedCells,
          sheets: facts.sheetCount,
        })}
      </span>
      <span className="text-ink-2">
        {t('grid', { columns: grid.columns, rows: grid.rows })}{' '}
        {source === 'guess' && !isSure
          ? t('source.unsure', { confidence: percent })
          : t(`source.${source}`, { confidence: percent })}
      </span>
      {account.missingSheets > 0 && (
        <Badge tone="warn">{t('missingSheets', { count: account.missingSheets })}</Badge>
      )}
      {account.missingCells > 0 && (
        <Badge tone="warn">{t('missingCells', { count: account.missingCells })}</Badge>
      )}
      {account.assumed.map((assumption) => (
        <span key={assumption} className="text-ink-3">
          {t(`assumed.${assumption}`)}
        </span>
      ))}
    </div>
  );
}
