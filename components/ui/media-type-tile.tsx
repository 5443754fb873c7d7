'use client';
import { AudioLines, File, FileText, Film, Image } from 'lucide-react';
import { useTranslations } from 'next-intl';

const ICONS = { video: Film, image: Image, audio: AudioLines, text: FileText, unknown: File } as const;
type Kind = keyof typeof ICONS;

function kindOf(mediaType: string | null): Kind {
  const wanted = mediaType?.toLowerCase();
  return wanted === 'video' || wanted === 'image' || wanted === 'audio' || wanted === 'text'
    ? wanted
    : 'unknown';
}

interface MediaTypeTileProps {
  /** As the upstream spells it; whatever is not known is drawn as a plain file. */
  mediaType: string | null;
  className?: string;
}

/** What stands where a picture would, when there is none. Fills its frame. */
export function MediaTypeTile({ mediaType, className = 'size-full' }: MediaTypeTileProps) {
  const t = useTranslations('common.mediaType');
  const kind = kindOf(mediaType);
  const Icon = ICONS[kind];
  return (
    <span
      role="img"
      aria-label={t(kind)}
      className={`grid place-items-center bg-raised text-ink-3 ${className}`}
    >
      <Icon aria-hidden="true" className="h-2/5 max-h-10 w-2/5 stroke-[1.5]" />
    </span>
  );
}
