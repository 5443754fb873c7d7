import { Check, TriangleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { FileFacts } from '@/lib/assets/file-facts';
import { filesOf, type VariantFinding } from '@/lib/assets/variants';
import { fileNumbers, formatShare, shortFileName } from './file-words';

interface FileFindingsProps {
  files: readonly FileFacts[];
  findings: readonly VariantFinding[];
}

/** What differs among the files, in words. */
export function FileFindings({ files, findings }: FileFindingsProps) {
  const t = useTranslations('files');
  const words = useFindingWords(files);
  return (
    <div>
      <h3 className="mb-1 font-medium">{t('findings')}</h3>
      {findings.length === 0 ? (
        <p className="flex items-center gap-1.5 text-ink-2">
          <Check aria-hidden="true" className="size-3.5 shrink-0 text-ok" />
          {t('none')}
        </p>
      ) : (
        <ul>
          {findings.map((finding) => (
            <li
              key={`${finding.code} ${filesOf(finding)}`}
              className="flex items-baseline gap-2 border-b border-dotted py-1 last:border-0"
            >
              <TriangleAlert aria-hidden="true" className="size-3.5 shrink-0 translate-y-0.5 text-warn" />
              <span className="min-w-0">{words(finding)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useFindingWords(files: readonly FileFacts[]) {
  const t = useTranslations('files');
  const locale = useLocale();
  const nameOf = (n: number) => {
    const file = files[n];
    return `#${n + 1} ${file ? shortFileName(file) : ''}`.trim();
  };
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const seconds = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'short',
    maximumSignificantDigits: 3,
  });

  return (finding: VariantFinding): string => {
    switch (finding.code) {
      case 'aspectDrift':
        return t('finding.aspectDrift', {
          name: nameOf(finding.file),
          direction: finding.share > 0 ? 'wider' : 'narrower',
          share: formatShare(finding.share, locale, 'never'),
        });
      case 'durationOff':
        return t('finding.durationOff', {
          name: nameOf(finding.file),
          direction: finding.share > 0 ? 'longer' : 'shorter',
          share: formatShare(finding.share, locale, 'never'),
          seconds: seconds.format(Math.abs(finding.seconds)),
        });
      case 'sizeOff':
        return t('finding.sizeOff', {
          name: nameOf(finding.file),
          direction: finding.share > 0 ? 'larger' : 'smaller',
          share: formatShare(finding.share, locale, 'never'),
        });
      case 'ladderGap': {
        const gap = {
          from: nameOf(finding.from),
          to: nameOf(finding.to),
          factor: number.format(finding.factor),
        };
        if (finding.missing.length === 0) return t('finding.ladderGap', gap);
        const missing = list.format(finding.missing.map((rung) => `${rung}p`));
        return t('finding.ladderGapMissing', { ...gap, missing });
      }
      case 'duplicate':
        return t('finding.duplicate', { names: list.format(fileNumbers(finding.files)) });
    }
  };
}
