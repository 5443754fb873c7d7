import { useTranslations } from 'next-intl';
import type { AssetViewOutcome } from '@/lib/assets/asset-view';
import type { Failure } from '@/lib/errors';
import { ForbiddenScreen } from './forbidden-screen';
import { Screen, type ScreenPlace } from './screen';
import { ScreenFacts } from './screen-facts';

interface OutcomeScreenProps extends ScreenPlace {
  outcome: Exclude<AssetViewOutcome, { state: 'found' }>;
}

/** Why there is no asset to show: each reason is a screen of its own. */
export function OutcomeScreen({ outcome, ...place }: OutcomeScreenProps) {
  switch (outcome.state) {
    case 'ignored':
      return <IgnoredScreen requestId={outcome.requestId} {...place} />;
    case 'unaccounted':
      return <UnaccountedScreen requestId={outcome.requestId} {...place} />;
    case 'failed': {
      const Failed = outcome.failure.code === 'forbidden' ? ForbiddenScreen : FailedScreen;
      return <Failed failure={outcome.failure} {...place} />;
    }
    default:
      return outcome satisfies never;
  }
}

interface AbsentProps extends ScreenPlace {
  requestId: string | null;
}

function IgnoredScreen({ mediaId, region, requestId, compact, onRetry }: AbsentProps) {
  const t = useTranslations('detail.screen.ignored');
  return (
    <Screen strip="blank" title={t('title')} compact={compact} onRetry={onRetry} retry>
      <div>
        <p>{t('body')}</p>
        <ul className="mt-1 list-disc pl-5 marker:text-ink-3">
          <li>{t('reasons.deleted')}</li>
          <li>{t('reasons.elsewhere')}</li>
          <li>{t('reasons.never')}</li>
          <li>{t('reasons.typo')}</li>
        </ul>
      </div>
      <ScreenFacts mediaId={mediaId} region={region} requestId={requestId} />
    </Screen>
  );
}

function UnaccountedScreen({ mediaId, region, requestId, compact, onRetry }: AbsentProps) {
  const t = useTranslations('detail.screen.unaccounted');
  return (
    <Screen strip="blank" title={t('title')} compact={compact} onRetry={onRetry} retry>
      <p>{t('body')}</p>
      <ScreenFacts mediaId={mediaId} region={region} requestId={requestId} />
    </Screen>
  );
}

function FailedScreen({ mediaId, region, failure, compact, onRetry }: ScreenPlace & { failure: Failure }) {
  const t = useTranslations();
  return (
    <Screen strip="torn" title={t('detail.screen.down.title')} compact={compact} onRetry={onRetry} retry>
      <p className="font-medium text-ink">{t(`errors.${failure.code}.title`)}</p>
      <p className="-mt-2">
        {t(`errors.${failure.code}.help`)} {t('detail.screen.down.body')}
      </p>
      <ScreenFacts
        mediaId={mediaId}
        region={region}
        code={failure.upstreamCode}
        requestId={failure.requestId}
      />
    </Screen>
  );
}
