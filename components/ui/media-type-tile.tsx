import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Kind = 'video' | 'image' | 'audio' | 'text' | 'unknown';

/** Each drawing lies on 48 by 27 units, the shape of most covers. */
const DRAWINGS: Record<Kind, ReactNode> = {
  video: (
    <>
      <rect x="12.5" y="5.5" width="23" height="16" rx="1.5" />
      <path d="M16.5 5.5v16M31.5 5.5v16M12.5 9.5h4M12.5 13.5h4M12.5 17.5h4M31.5 9.5h4M31.5 13.5h4M31.5 17.5h4" />
      <path d="m22.5 10.8 4.5 2.7-4.5 2.7z" className="fill-current" />
    </>
  ),
  image: (
    <>
      <rect x="12.5" y="5.5" width="23" height="16" rx="1.5" />
      <circle cx="29.5" cy="10.5" r="1.8" />
      <path d="m13 19 6.5-7 5 5.5 3-3 7.5 6" />
    </>
  ),
  audio: (
    <path d="M12.5 12v3M15.5 9.5v8M18.5 11.5v4M21.5 6.5v14M24.5 10v7M27.5 4.5v18M30.5 9v9M33.5 11.5v4M36.5 12.5v2" />
  ),
  text: (
    <>
      <path d="M16.5 4.5h11l5 5v13h-16zM27.5 4.5v5h5" />
      <path d="M19.5 13.5h10M19.5 16.5h10M19.5 19.5h6" />
    </>
  ),
  unknown: (
    <>
      <rect x="12.5" y="5.5" width="23" height="16" rx="1.5" strokeDasharray="2.5 2" />
      <path d="M22 11.3a2.2 2.2 0 1 1 3 2.2c-.7.3-1 .7-1 1.3v.4M24 17.3v.2" />
    </>
  ),
};

/** The drawing for a media type as the upstream spells it; whatever is not known gets a frame with a question. */
function kindOf(mediaType: string | null): Kind {
  const wanted = mediaType?.toLowerCase();
  return wanted === 'video' || wanted === 'image' || wanted === 'audio' || wanted === 'text'
    ? wanted
    : 'unknown';
}

interface MediaTypeTileProps {
  mediaType: string | null;
  className?: string;
}

/** What stands where a picture would, when there is none. Fills its frame. */
export function MediaTypeTile({ mediaType, className = 'size-full' }: MediaTypeTileProps) {
  const t = useTranslations('common.mediaType');
  const kind = kindOf(mediaType);
  return (
    <span
      role="img"
      aria-label={t(kind)}
      className={`grid place-items-center bg-raised text-ink-3 ${className}`}
    >
      <svg
        viewBox="0 0 48 27"
        aria-hidden="true"
        className="max-h-24 w-full max-w-44 fill-none stroke-current **:[vector-effect:non-scaling-stroke]"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {DRAWINGS[kind]}
      </svg>
    </span>
  );
}
