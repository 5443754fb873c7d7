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

/** How a key is printed on a keyboard. */
export function useKeySign(): (key: string) => string {
  const t = useTranslations('review.keys');
  return (key) => (key === ' ' ? t('space') : (SIGNS[key] ?? key.toUpperCase()));
}

/** A key as `aria-keyshortcuts` names it. */
export const ariaKey = (key: string) => (key === ' ' ? 'Space' : key);

/** A key as it is printed on a keyboard. */
export function KeyName({ value }: { value: string }) {
  return <Kbd>{useKeySign()(value)}</Kbd>;
}
