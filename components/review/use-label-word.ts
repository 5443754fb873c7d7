import { useLocale, useTranslations } from 'next-intl';
import { LABELS, type Label } from '@/lib/review/labels';

/** What a reader sees for a label's key: its own name in their language, else the product's word, else the key. */
export function useLabelWord(labels: readonly Label[]): (key: string) => string {
  const t = useTranslations('labels.words');
  const named = useLocale() === 'en' ? 'en' : 'zh';
  return (key) => {
    const known = LABELS.find((one) => one === key);
    return labels.find((label) => label.key === key)?.[named] ?? (known ? t(known) : key);
  };
}
