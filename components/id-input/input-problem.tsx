import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { formatBytes } from '@/lib/assets/format';
import type { FailureCode } from '@/lib/errors';
import { MAX_IDS, MAX_TEXT_BYTES } from '@/lib/ids/parsed-ids';
import type { InputSummary } from './input-summary';

/** Why the text was not, or cannot be, sent. */
export type Problem =
  | { kind: 'empty' | 'tooMany' | 'tooLarge' | 'unreachable' }
  | { kind: 'failed'; code: FailureCode };

interface InputProblemProps {
  problem: Problem;
  summary: InputSummary;
  /** Unique IDs that would be looked up. */
  count: number;
  onRetry: () => void;
}

const EXAMPLE = 'bb1dfa20a0c971f08c94e7f6d6496202';

/** A problem in words, with a retry where trying again can help. The text stays where it is. */
export function InputProblem({ problem, summary, count, onRetry }: InputProblemProps) {
  const t = useTranslations('intake.problems');
  const tErrors = useTranslations('errors');
  const tCommon = useTranslations('common');
  const locale = useLocale();
  const retry = <Button onClick={onRetry}>{tCommon('retry')}</Button>;
  switch (problem.kind) {
    case 'empty': {
      const key = summary.ledger.malformed > 0 ? 'emptyMalformed' : 'empty';
      return (
        <Notice tone="bad" title={t(`${key}.title`)}>
          {t(`${key}.body`, { example: EXAMPLE })}
        </Notice>
      );
    }
    case 'tooMany':
      return (
        <Notice tone="bad" title={t('tooMany.title', { count })}>
          {t('tooMany.body', { max: MAX_IDS, over: count - MAX_IDS })}
        </Notice>
      );
    case 'tooLarge': {
      const size = formatBytes(summary.sizeBytes, locale);
      return (
        <Notice tone="bad" title={t('tooLarge.title')}>
          {t('tooLarge.body', { size, max: formatBytes(MAX_TEXT_BYTES, locale) })}
        </Notice>
      );
    }
    case 'unreachable':
      return (
        <Notice tone="bad" title={t('unreachable.title')} actions={retry}>
          {t('unreachable.body')}
        </Notice>
      );
    case 'failed':
      return (
        <Notice tone="bad" title={tErrors(`${problem.code}.title`)} actions={retry}>
          {tErrors(`${problem.code}.help`)}
        </Notice>
      );
  }
}
