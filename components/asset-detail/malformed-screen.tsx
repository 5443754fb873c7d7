import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { assetPath } from '@/lib/assets/addresses';
import { visibleText } from '@/lib/assets/visible-text';
import { Code, Screen } from './screen';

const EXAMPLE = 'f4a26390f02371f0a1f4e6e7c7586706';
const MOST_CHARACTERS = 200;

interface MalformedScreenProps {
  /** What stood in the address. */
  text: string;
  /** An ID that could be read in it, such as one written with capitals; null when there is none. */
  suggestion: string | null;
}

/** An address whose ID cannot be one: nothing was asked of the upstream. */
export function MalformedScreen({ text, suggestion }: MalformedScreenProps) {
  const t = useTranslations('detail.screen.malformed');
  return (
    <Screen strip="blank" title={t('title')}>
      <p>{t.rich('body', { example: EXAMPLE, code: (words) => <Code>{words}</Code> })}</p>
      <dl className="w-full border-t text-sm">
        <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 border-b py-1.5">
          <dt className="text-ink-3">{t('given')}</dt>
          <dd className="min-w-0">
            <bdi className="break-all font-mono text-ink">{visibleText(text.slice(0, MOST_CHARACTERS))}</bdi>{' '}
            <span className="whitespace-nowrap text-ink-3">{t('length', { count: text.length })}</span>
          </dd>
        </div>
        {suggestion !== null && (
          <div className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 border-b py-1.5">
            <dt className="text-ink-3">{t('didYouMean')}</dt>
            <dd className="min-w-0">
              <Link
                href={assetPath(suggestion)}
                prefetch={false}
                className="break-all font-mono text-accent underline underline-offset-2"
              >
                {suggestion}
              </Link>
            </dd>
          </div>
        )}
      </dl>
    </Screen>
  );
}
