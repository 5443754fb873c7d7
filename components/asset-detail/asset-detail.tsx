import { PlayheadProvider } from '@/components/player/playhead';
import type { AssetViewOutcome } from '@/lib/assets/asset-view';
import { NO_SPOT, type Spot } from '@/lib/assets/spot';
import { AssetSections } from './asset-sections';
import { AssetSummary } from './asset-summary';
import { OutcomeScreen } from './outcome-screen';

interface AssetDetailProps {
  /** The ID that was asked for: addresses are made of it. */
  mediaId: string;
  /** Null when it is the server's default region. */
  region?: string | null;
  outcome: AssetViewOutcome;
  /** In a drawer: no heading of level 1, and failures take less room. */
  compact?: boolean;
  /** What the link points to: where the player begins, and which cell is marked. */
  spot?: Spot;
  /** Asks again; without it the page is loaded again. */
  onRetry?: () => void;
}

/** One asset with every field of its response, or the screen that says why there is none. */
export function AssetDetail({
  mediaId,
  region = null,
  outcome,
  compact = false,
  spot = NO_SPOT,
  onRetry,
}: AssetDetailProps) {
  if (outcome.state !== 'found') {
    return <OutcomeScreen {...{ mediaId, region, outcome, compact, onRetry }} />;
  }
  return (
    <PlayheadProvider>
      <article className="@container flex flex-col gap-8">
        <AssetSummary {...{ mediaId, region, compact }} asset={outcome.asset} startSeconds={spot.seconds} />
        <AssetSections {...{ mediaId, region, outcome, spot }} />
      </article>
    </PlayheadProvider>
  );
}
