import { useTranslations } from 'next-intl';
import { Kbd } from '@/components/ui/kbd';

const SIGNS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
};

/** A key as it is printed on a keyboard. */
export function KeyName({ value }: { value: string }) {
  const t = useTranslations('review.keys');
  return <Kbd>{value === ' ' ? t('space') : (SIGNS[value] ?? value.toUpperCase())}</Kbd>;
}
