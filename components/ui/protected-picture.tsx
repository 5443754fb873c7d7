'use client';
import { useState } from 'react';
import { MediaTypeTile } from './media-type-tile';
import { Picture } from './picture';
import { Veil } from './veil';

interface ProtectedPictureProps {
  /** A stable address of this server; null when there is no picture. */
  src: string | null;
  alt: string;
  /** Chooses the drawing that stands in when there is no picture, or it fails to load. */
  mediaType: string | null;
  /** Blurred and grey until somebody holds it open. */
  isProtected: boolean;
  /** `cover` fills the frame, `contain` shows all of the picture. */
  fit?: 'cover' | 'contain';
  /** The frame's size, so that nothing moves when the picture arrives: `aspect-video w-40`. */
  className?: string;
  /** Without it, no tab stop: for a picture inside a link or a grid cell, which pointer and Shift still reveal. */
  focusable?: boolean;
}

/** A picture in a frame of fixed size; one that is protected lies under a `Veil`. */
export function ProtectedPicture({
  src,
  alt,
  mediaType,
  isProtected,
  fit = 'cover',
  className = 'aspect-video w-full',
  focusable = true,
}: ProtectedPictureProps) {
  const [failedSrc, setFailedSrc] = useState<string | null>(null);
  const frame = `relative block overflow-hidden rounded-sm bg-raised ${className}`;

  if (src === null || src === failedSrc) {
    return (
      <span className={frame}>
        <MediaTypeTile mediaType={mediaType} />
      </span>
    );
  }
  const picture = <Picture src={src} alt={alt} fit={fit} onFail={() => setFailedSrc(src)} />;
  if (!isProtected) return <span className={frame}>{picture}</span>;
  return (
    <Veil alt={alt} focusable={focusable} className={frame}>
      {picture}
    </Veil>
  );
}
