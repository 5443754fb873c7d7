import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import type { Failure } from '@/lib/errors';

interface FailureCodesProps {
  failure: Failure;
  /** Further `RequestId`s of calls that failed in the same way. */
  moreRequestIds?: number;
}

/** What support asks for: the upstream's code and the `RequestId`. */
export function FailureCodes({ failure, moreRequestIds = 0 }: FailureCodesProps) {
  const t = useTranslations('batch.notice');
  const regions = useTranslations('batch.regions');
  const { code, upstreamCode, requestId } = failure;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-ink-2 text-xs">
      <span>
        {t('code')} <code className="font-mono text-ink">{upstreamCode ?? code}</code>
      </span>
      {requestId && (
        <span className="inline-flex min-w-0 items-center gap-1">
          <span className="min-w-0 break-all">
            {t('requestId')} <code className="font-mono text-ink">{requestId}</code>
          </span>
          <CopyButton value={requestId} label={t('copyRequestId', { id: requestId })} />
        </span>
      )}
      {moreRequestIds > 0 && <span>{regions('moreRequests', { count: moreRequestIds })}</span>}
    </p>
  );
}
