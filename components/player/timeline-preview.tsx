import { MediaActionTypes, useMediaDispatch, useMediaSelector } from 'media-chrome/react/media-store';
import { useEffect } from 'react';
import { useReveal } from '@/components/ui/use-reveal';
import { formatMoment } from '@/lib/assets/moment';

/** The most room that a picture takes, in pixels. */
const WIDTH = 168;
const HEIGHT = 126;

interface TimelinePreviewProps {
  seconds: number;
  /** Where it stands on the timeline, as a CSS length. */
  left: string;
  isProtected: boolean;
  storyboard: string | null;
}

/** The time that is pointed at, and its picture from the sprite sheets. A protected one shows only while Shift is held. */
export function TimelinePreview({ seconds, left, isProtected, storyboard }: TimelinePreviewProps) {
  const dispatch = useMediaDispatch();
  const image = useMediaSelector(({ mediaPreviewImage }) => mediaPreviewImage);
  const coords = useMediaSelector(({ mediaPreviewCoords }) => mediaPreviewCoords);
  const { isShown, setHovered } = useReveal();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the same second has a picture once the storyboard has come.
  useEffect(() => {
    dispatch({ type: MediaActionTypes.MEDIA_PREVIEW_REQUEST, detail: seconds });
  }, [seconds, storyboard]);

  useEffect(() => setHovered(isProtected), [isProtected, setHovered]);

  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute bottom-full z-10 -translate-x-1/2 rounded border border-line-strong bg-popover p-1 text-center shadow-popup"
      style={{ left: `clamp(5.5rem, ${left}, calc(100% - 5.5rem))` }}
    >
      {image && coords && <Cell image={image} coords={coords} isBlurred={isProtected && !isShown} />}
      <span className="text-xs tabular-nums">{formatMoment(seconds, true)}</span>
    </div>
  );
}

function Cell({ image, coords, isBlurred }: { image: string; coords: string[]; isBlurred: boolean }) {
  const [x = 0, y = 0, width = 1, height = 1] = coords.map(Number);
  const scale = Math.min(WIDTH / width, HEIGHT / height);
  return (
    <span
      data-protected={isBlurred || undefined}
      className="@container relative mb-0.5 block overflow-hidden rounded-sm bg-raised"
      style={{ width: width * scale, height: height * scale }}
    >
      <span className={`block size-full ${isBlurred ? 'veiled' : ''}`}>
        <img
          src={image}
          alt=""
          referrerPolicy="no-referrer"
          className="absolute top-0 left-0 max-w-none origin-top-left"
          style={{ transform: `scale(${scale}) translate(${-x}px, ${-y}px)` }}
        />
      </span>
    </span>
  );
}
