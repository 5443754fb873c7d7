import { TriangleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { filesOf, type VariantFinding, type VariantFindingCode } from '@/lib/assets/variants';
import { formatShare } from './file-words';

/** In which column a finding is marked; ladder gaps and copies are of several files, and so in the list alone. */
const COLUMN_OF: Partial<Record<VariantFindingCode, string>> = {
  aspectDrift: 'resolution',
  durationOff: 'duration',
  sizeOff: 'size',
};

interface FileMarksProps {
  column: string;
  /** The file's place. */
  file: number;
  findings: readonly VariantFinding[];
}

/** What is off about a value, right below it. */
export function FileMarks({ column, file, findings }: FileMarksProps) {
  const t = useTranslations('files');
  const locale = useLocale();
  return findings
    .filter((finding) => COLUMN_OF[finding.code] === column && filesOf(finding).includes(file))
    .map((finding) => (
      <span key={finding.code} className="flex items-center gap-1 text-warn text-xs @4xl:justify-end">
        <TriangleAlert aria-hidden="true" className="size-3 shrink-0" />
        {t(`mark.${finding.code}`)} {'share' in finding && formatShare(finding.share, locale)}
      </span>
    ));
}
