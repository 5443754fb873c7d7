import { useLocale, useTranslations } from 'next-intl';
import { formatBitrate } from '@/lib/assets/format';
import { type PlayerFile, renditionName, shortFormat } from './player-file';

/** Names a file among its siblings by what tells them apart: `Source · 720p · MP4 · 332 kbit/s`. */
export function useFileName(): (file: PlayerFile) => string {
  const t = useTranslations('player');
  const locale = useLocale();
  return (file) => {
    const parts = [
      file.isSource ? t('source') : null,
      renditionName(file),
      shortFormat(file),
      file.bitrateKbps ? formatBitrate(file.bitrateKbps, locale) : null,
    ].filter((part) => part !== null);
    return parts.length > 0 ? parts.join(' · ') : t('fileN', { n: file.n + 1 });
  };
}
