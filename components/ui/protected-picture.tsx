'use client';
import { useState } from 'react';
import { MediaTypeTile } from './media-type-tile';

interface ProtectedPictureProps {
  /** A stable address of this server; null when there is no picture. */
  src: string | null;
  alt: string;
  mediaType: string | null;
  /** Blurred and grey until somebody asks to see it. */
  isProtected: boolean;
  /** The frame's size, so that nothing moves when the picture arrives: `aspect-video w-40`. */
  className?: string;
}

/** A picture in a frame of fixed size. */
export function ProtectedPicture({
  src,
  alt,
  mediaType,
  isProtected,
  className = 'aspect-video w-full',
}: ProtectedPictureProps) {
  const [failedSrc, setFailedSrc] = useState<string | null>(null);
  return (
    <span
      data-protected={isProtected}
      className={`relative block overflow-hidden rounded-sm bg-raised ${className}`}
    >
      {src && src !== failedSrc ? (
        <img
          src={src}
          alt={alt}
          loading="lazy"
          decoding="async"
          referrerPolicy="no-referrer"
          onError={() => setFailedSrc(src)}
          className={`size-full object-cover ${isProtected ? 'scale-110 blur-lg grayscale' : ''}`}
        />
      ) : (
        <MediaTypeTile mediaType={mediaType} />
      )}
    </span>
  );
}
