import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { AssetCall } from './asset-call';
import { JsonTree } from './json-tree';
import { RevealRaw } from './reveal-raw';

interface RawResponseProps {
  raw: string;
  mediaId: string;
  region: string | null;
  /** The region of the call. */
  askedIn: string;
}

/** The asset's item of the response, signatures redacted until somebody asks twice. */
export function RawResponse({ raw, mediaId, region, askedIn }: RawResponseProps) {
  const t = useTranslations('detail');
  return (
    <RevealRaw
      mediaId={mediaId}
      region={region}
      tools={
        <>
          <AssetCall mediaId={mediaId} region={askedIn} />
          <CopyButton value={raw} label={t('copyJson')} size="sm" />
        </>
      }
    >
      <JsonTree text={raw} openLevels={1} />
    </RevealRaw>
  );
}
