import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import type { Json } from '@/lib/assets/safe-json';
import { JsonTree } from './json-tree';
import { RevealRaw } from './reveal-raw';

interface RawResponseProps {
  raw: Json;
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
      tools={<CopyButton value={JSON.stringify(raw, null, 2)} label={t('copyJson')} size="sm" />}
    >
      <JsonTree json={raw} openLevels={2} />
    </RevealRaw>
  );
}
