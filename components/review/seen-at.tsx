import { useTranslations } from 'next-intl';
import { formatTimecode } from '@/lib/assets/format';
import type { Evidence } from '@/lib/review/decision';

/** What a reviewer looked at last, in words. */
export function SeenAt({ evidence: { sheet, cell, seconds } }: { evidence: Evidence }) {
  const t = useTranslations('together.record');
  const time = seconds === null ? null : formatTimecode(seconds);
  return (
    <span className="block text-ink-3 text-xs tabular-nums">
      {cell === null
        ? time === null
          ? t('cover')
          : t('moment', { time })
        : time !== null
          ? t('cell', { cell: cell + 1, time })
          : t(sheet === null ? 'snapshot' : 'cellAlone', { cell: cell + 1 })}
    </span>
  );
}
