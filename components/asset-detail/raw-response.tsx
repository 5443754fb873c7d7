import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import { JsonTree } from './json-tree';
import { RevealRaw } from './reveal-raw';

interface RawResponseProps {
  raw: string;
  mediaId: string;
  region: string | null;
}

/** The asset's item of the response, signatures redacted until somebody asks twice. */
export function RawResponse({ raw, mediaId, region }: RawResponseProps) {
  const t = useTranslations('detail');
  return (
    <RevealRaw
      mediaId={mediaId}
      region={region}
      tools={<CopyButton value={raw} label={t('copyJson')} size="sm" />}
    >
      <JsonTree text={raw} openLevels={1} />
    </RevealRaw>
  );
}
