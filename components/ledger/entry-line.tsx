import { useTranslations } from 'next-intl';
import type { BucketEntry } from './bucket-entry';

/** One line of an opened bucket, of fixed height: the text, and at its end where it stands or what is wrong. */
export function EntryLine({ entry }: { entry: BucketEntry }) {
  const t = useTranslations('ledger.drawer');
  const { text, line, reason, failure, requestId } = entry;
  return (
    <span className="flex h-full items-center gap-3 border-b px-2 text-sm">
      <span className="min-w-0 shrink-0 truncate font-mono max-sm:shrink" title={text}>
        {text}
      </span>
      <span className="ml-auto flex min-w-0 items-center gap-3 whitespace-nowrap text-ink-3 text-xs">
        {reason && <span className="text-warn">{t(`reasons.${reason}`)}</span>}
        {failure && <span className="text-bad">{failure.upstreamCode ?? failure.code}</span>}
        {requestId && (
          <span className="truncate font-mono" title={requestId}>
            {requestId}
          </span>
        )}
        {line !== undefined && <span className="tabular-nums">{t('line', { line })}</span>}
      </span>
    </span>
  );
}
