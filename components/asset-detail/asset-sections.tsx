import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { isProtected } from '@/components/asset-table/asset-states';
import { CopyButton } from '@/components/ui/copy-button';
import { Section } from '@/components/ui/section';
import { mediaPath } from '@/lib/assets/addresses';
import type { AssetViewOutcome } from '@/lib/assets/asset-view';
import type { Spot } from '@/lib/assets/spot';
import { ContradictionList } from './contradiction-list';
import { FieldList } from './field-row';
import { FileTable } from './file-table';
import { LinkedSnapshot } from './linked-snapshot';
import { LocalTime } from './local-time';
import { RawResponse } from './raw-response';
import { SpriteSets } from './sprite-sets';
import { StrayProblems } from './stray-problems';

interface AssetSectionsProps {
  mediaId: string;
  region: string | null;
  outcome: Extract<AssetViewOutcome, { state: 'found' }>;
  spot: Spot;
}

/** The groups in which every field of a response is shown. */
export function AssetSections({ mediaId, region, outcome, spot }: AssetSectionsProps) {
  const t = useTranslations('detail');
  const { asset, requestId, fetchedAt } = outcome;
  const covered = isProtected(asset.summary.auditStatus);
  const coverPath = { 'MediaBasicInfo.CoverURL': mediaPath(mediaId, 'cover', region) };
  return (
    <>
      {asset.contradictions.length > 0 && (
        <Section
          id="contradictions"
          title={t('region.contradictions')}
          aside={asset.contradictions.length}
          className="scroll-mt-14"
        >
          <ContradictionList asset={asset} />
        </Section>
      )}
      <div className="grid gap-8 @5xl:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <Section title={t('region.basic')}>
          <FieldList fields={asset.basic} hrefs={coverPath} className="gap-8 @3xl:columns-2" />
        </Section>
        <div className="flex flex-col gap-8">
          <Section title={t('region.audit')}>
            <FieldList fields={asset.audit} />
            <p className="mt-2 text-pretty text-ink-3">{t('audited')}</p>
          </Section>
          <Section title={t('region.business')}>
            <FieldList fields={asset.business} />
          </Section>
        </div>
      </div>
      <Section title={t('region.files')} aside={asset.files.length || null}>
        {asset.files.length > 0 ? (
          <FileTable files={asset.files} mediaId={mediaId} region={region} />
        ) : (
          <Nothing title={t('noFiles.title')}>{t('noFiles.body')}</Nothing>
        )}
      </Section>
      <Section title={t('region.sprites')} aside={asset.sprites.length || null}>
        {asset.sprites.length > 0 ? (
          <SpriteSets
            {...{ mediaId, region, spot }}
            sprites={asset.sprites}
            summary={asset.summary}
            isProtected={covered}
          />
        ) : (
          <Nothing title={t('noSprites.title')}>{t('noSprites.body')}</Nothing>
        )}
        <LinkedSnapshot {...{ mediaId, region, spot, asset }} isProtected={covered} />
        <FieldList fields={asset.spriteFields} jsonLevels={0} />
      </Section>
      {(asset.other.length > 0 || asset.strayProblems.length > 0) && (
        <Section title={t('region.other')}>
          <FieldList fields={asset.other} />
          <StrayProblems problems={asset.strayProblems} />
        </Section>
      )}
      <Section title={t('region.raw')}>
        <p className="mb-2 flex flex-wrap items-center gap-x-6 text-ink-3">
          <span className="flex flex-wrap gap-x-2">
            {t('asked')} <LocalTime iso={fetchedAt} className="text-ink-2" />
          </span>
          {requestId !== null && (
            <span className="flex items-center gap-1">
              {t('requestId')} <code className="font-mono text-ink-2">{requestId}</code>
              <CopyButton value={requestId} label={t('copyRequestId')} />
            </span>
          )}
        </p>
        <RawResponse raw={asset.raw} mediaId={mediaId} region={region} askedIn={outcome.askedIn} />
      </Section>
    </>
  );
}

function Nothing({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="py-2">
      <p className="font-medium">{title}</p>
      <p className="text-pretty text-ink-2">{children}</p>
    </div>
  );
}
