import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { CallButton } from './call-button';
import { JsonTree } from './json-tree';
import { RevealRaw } from './reveal-raw';

interface RawResponseProps {
  raw: string;
  mediaId: string;
  /** Null when it is the server's default region. */
  region: string | null;
  /** The region that was asked. */
  askedRegion: string;
}

/** The asset's item of the response, signatures redacted until somebody asks twice. */
export function RawResponse({ raw, mediaId, region, askedRegion }: RawResponseProps) {
  const t = useTranslations('detail');
  return (
    <RevealRaw
      mediaId={mediaId}
      region={region}
      tools={
        <>
          <CallButton mediaId={mediaId} region={askedRegion} />
          <CopyButton value={raw} label={t('copyJson')} size="sm" />
        </>
      }
    >
      <JsonTree text={raw} openLevels={1} />
    </RevealRaw>
  );
}
