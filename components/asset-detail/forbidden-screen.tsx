import { useTranslations } from 'next-intl';
import { CopyButton } from '@/components/ui/copy-button';
import type { Failure } from '@/lib/errors';
import { Code, Screen, type ScreenPlace } from './screen';
import { ScreenFacts } from './screen-facts';

const ACTION = 'ice:BatchGetYikeAssetMediaInfos';

// Yike operations know no permission on single resources: https://www.alibabacloud.com/help/en/ims/ → RAM authorization
const POLICY = JSON.stringify(
  { Version: '1', Statement: [{ Effect: 'Allow', Action: [ACTION], Resource: '*' }] },
  null,
  2,
);

interface ForbiddenScreenProps extends ScreenPlace {
  failure: Failure;
}

/** RAM said no: which permission is missing, and the policy that grants it. */
export function ForbiddenScreen({ mediaId, region, failure, compact, onRetry }: ForbiddenScreenProps) {
  const t = useTranslations('detail.screen.forbidden');
  return (
    <Screen strip="torn" title={t('title')} compact={compact} onRetry={onRetry} retry>
      <p>{t.rich('body', { action: ACTION, code: (words) => <Code>{words}</Code> })}</p>
      <div className="relative w-full">
        <pre className="overflow-x-auto rounded border bg-surface p-3 font-mono text-ink text-xs leading-5">
          {POLICY}
        </pre>
        <CopyButton value={POLICY} label={t('copyPolicy')} className="absolute top-2 right-2" />
      </div>
      <ScreenFacts
        mediaId={mediaId}
        region={region}
        code={failure.upstreamCode}
        requestId={failure.requestId}
      />
    </Screen>
  );
}
