'use client';
import { Columns2, Equal } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { EmptyState } from '@/components/ui/empty-state';
import type { AssetViewOutcome } from '@/lib/assets/asset-view';
import { compareAssets } from '@/lib/assets/compare-assets';
import { ComparedGroup } from './compared-group';
import { ComparedHead } from './compared-head';

/** An asset that was asked for, and what came of it. `region` is null when it is the server's default one. */
export interface ComparedAsset {
  mediaId: string;
  region: string | null;
  outcome: AssetViewOutcome;
}

/** Assets as columns, fields as rows; on a narrow screen it scrolls inside, and the names of the fields stay. */
export function CompareTable({ assets }: { assets: readonly ComparedAsset[] }) {
  const t = useTranslations('compare');
  const [isAll, setAll] = useState(false);
  const found = assets.flatMap(({ mediaId, outcome }) =>
    outcome.state === 'found' ? [{ mediaId, asset: outcome.asset }] : [],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the views come with the assets.
  const groups = useMemo(() => compareAssets(found.map(({ asset }) => asset)), [assets]);
  const fields = groups.flatMap((group) => group.fields);
  const differing = fields.filter(({ isDifferent }) => isDifferent).length;

  return (
    <>
      {found.length > 1 && (
        <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
          <Checkbox checked={!isAll} onChange={({ target }) => setAll(!target.checked)}>
            {t('onlyDiffering')}
          </Checkbox>
          <p role="status" className="text-ink-2 tabular-nums">
            {t('counts', { differing, total: fields.length })}
          </p>
        </div>
      )}
      {assets.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
        <section aria-label={t('title')} tabIndex={0} className="relative overflow-x-auto">
          <table
            // Paper does not scroll.
            className="w-full table-fixed border-collapse print:min-w-0!"
            style={{ minWidth: `${8 + 13 * assets.length}rem` }}
          >
            <ComparedHead assets={assets} />
            {found.length > 1 &&
              groups.map((group) => (
                <ComparedGroup
                  key={`${group.group} ${group.number}`}
                  group={group}
                  isAll={isAll}
                  columns={assets.map(({ mediaId }) => found.findIndex((one) => one.mediaId === mediaId))}
                />
              ))}
          </table>
        </section>
      )}
      {found.length < 2 && (
        <EmptyState icon={<Columns2 />} title={t('tooFew')}>
          {t('tooFewHelp')}
        </EmptyState>
      )}
      {found.length > 1 && differing === 0 && !isAll && (
        <EmptyState icon={<Equal />} title={t('allSame')}>
          {t('allSameHelp')}
        </EmptyState>
      )}
    </>
  );
}
