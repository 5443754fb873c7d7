'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { loadPart, loadSoon } from '@/components/ui/load-part';
import { MediaTypeTile } from '@/components/ui/media-type-tile';
import { Picture } from '@/components/ui/picture';
import { Veil } from '@/components/ui/veil';
import { mediaPath } from '@/lib/assets/addresses';
import type { AssetRow } from '@/lib/assets/asset-row';
import type { Evidence } from '@/lib/review/decision';
import { freshAddress } from './fresh-address';
import { hasFrames } from './has-frames';

import { previewControl } from './preview-control';
import { useScrub } from './use-scrub';

let isAtHand = (_address: string) => false;

/** What a preview takes is code that no list needs to begin with. Before it has come, none of its pictures has. */
async function loadPreview(): Promise<void> {
  ({ isAtHand } = await import('./open-preview'));
}

const loadOpenPreview = () => import('./open-preview');
/** Code that is shown when a picture cannot be had, as when the server is away. */
export const loadPictureGone = () => import('./picture-gone');

const OpenPreview = dynamic(() => loadPart(loadOpenPreview).then((m) => m.OpenPreview), {
  loading: () => null,
  ssr: false,
});
const PictureGone = dynamic(() => loadPart(loadPictureGone).then((m) => m.PictureGone), {
  loading: () => null,
  ssr: false,
});
const WarmPreview = dynamic(() => loadPart(loadOpenPreview).then((m) => m.WarmPreview), {
  loading: () => null,
  ssr: false,
});

interface PreviewThumbProps {
  row: AssetRow;
  /** Null when it is the server's default region. */
  region: string | null;
  isProtected: boolean;
  /** Shift reveals it wherever the pointer is: for the one picture that a page is about. */
  isArmed?: boolean;
  /** Shows the frames beside the thumbnail, and larger: for one that is too small to see anything on. */
  isEnlarged?: boolean;
  /** `cover` fills the frame with the cover, `contain` shows all of it. */
  fit?: 'contain' | 'cover';
  /** Told of each frame that comes into sight. */
  onLook?: ((id: string, evidence: Evidence) => void) | undefined;
  /** The frame's size, so that nothing moves when the picture arrives. */
  className: string;
}

/**
 * The cover of an asset, in whatever list, through whose sprite or snapshots the pointer scrubs by its place, and the
 * keys step by `previewControl`. At rest it is a picture and one subscription: nothing loads before somebody wants it.
 */
export function PreviewThumb(props: PreviewThumbProps) {
  const { row, region, className } = props;
  const state = useSyncExternalStore(
    previewControl.subscribe,
    () => previewControl.stateOf(row.id),
    () => 'closed' as const,
  );
  if (!hasFrames(row)) {
    return (
      <span className={`relative block ${className}`}>
        <Cover {...props} isOpen={false} />
      </span>
    );
  }
  return (
    <Scrubbed row={row} region={region} className={className}>
      <Cover {...props} isOpen={state === 'open'} />
      {state === 'warm' && <WarmPreview row={row} region={region} />}
    </Scrubbed>
  );
}

interface ScrubbedProps extends Pick<PreviewThumbProps, 'row' | 'region' | 'className'> {
  children: ReactNode;
}

function Scrubbed({ row, region, className, children }: ScrubbedProps) {
  const first = row.sprite ? (`sprites/${row.sprite.firstSheet}` as const) : ('snapshots/0' as const);
  const events = useScrub({
    id: row.id,
    isAtHand: () => isAtHand(mediaPath(row.id, first, region)),
    // Whoever opens the preview hears of a failure.
    onApproach: () => loadSoon(loadPreview),
  });
  return (
    <span {...events} data-preview="" className={`relative block touch-pan-y ${className}`}>
      {children}
    </span>
  );
}

/** Before a picture that failed is asked for once more: whatever was busy has then had a moment. */
const RETRY_MS = 1500;
const FRAME = 'relative block size-full overflow-hidden rounded-sm bg-raised';

/** Which attempt at the picture this is, from 0, and what came of it. */
interface Load {
  attempt: number;
  state: 'shown' | 'waiting' | 'gone';
}

function Cover(props: PreviewThumbProps & { isOpen: boolean }) {
  const { row, region, isProtected, isEnlarged = false, isOpen } = props;
  const t = useTranslations('table');
  const [{ attempt, state }, setLoad] = useState<Load>({ attempt: 0, state: 'shown' });
  const isGone = state === 'gone';
  const alt = t('coverOf', { name: row.title ?? t('untitled') });

  // A picture that fails is asked for once more; after that only a press asks again.
  const fail = () => setLoad({ attempt, state: attempt === 0 ? 'waiting' : 'gone' });
  useEffect(() => {
    if (state !== 'waiting') return;
    const timer = setTimeout(() => setLoad({ attempt: 1, state: 'shown' }), RETRY_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const address = mediaPath(row.id, 'cover', region);
  const picture =
    row.hasCover && state === 'shown' ? (
      <Picture
        src={attempt === 0 ? address : freshAddress(address, attempt)}
        alt={alt}
        fit={props.fit ?? 'cover'}
        onFail={fail}
      />
    ) : (
      state !== 'waiting' && <MediaTypeTile mediaType={row.mediaType} />
    );
  const over = (isShown: boolean) => {
    if (isOpen) return <OpenPreview {...{ row, region, isShown, isEnlarged }} onLook={props.onLook} />;
    if (!isGone) return null;
    return (
      <PictureGone isSmall={isEnlarged} onRenew={() => setLoad({ attempt: attempt + 1, state: 'shown' })} />
    );
  };

  if (isProtected && (hasFrames(row) || (row.hasCover && !isGone))) {
    return (
      <Veil
        alt={alt}
        focusable={false}
        isArmed={isOpen || props.isArmed === true}
        className={FRAME}
        over={over}
      >
        {picture}
      </Veil>
    );
  }
  return (
    <span className={FRAME}>
      {picture}
      {over(true)}
    </span>
  );
}
