import { useTranslations } from 'next-intl';
import { LABELS } from '@/lib/review/labels';

/** The word of a label: known ones are translated, those of an installation are shown as they were set. */
export function useLabelWord(): (label: string) => string {
  const t = useTranslations('review.labels');
  return (label) => {
    const known = LABELS.find((one) => one === label);
    return known ? t(known) : label;
  };
}
