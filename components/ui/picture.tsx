interface PictureProps {
  /** A stable address of this server. */
  src: string;
  alt: string;
  /** `cover` fills the frame, `contain` shows all of the picture. */
  fit: 'cover' | 'contain';
  onFail: () => void;
}

/** A picture that fills its frame and is fetched when it nears the screen. */
export function Picture({ src, alt, fit, onFail }: PictureProps) {
  return (
    <img
      key={src}
      // A picture of the server's markup may have failed before React listens.
      ref={(image) => {
        if (image?.complete && image.naturalWidth === 0) onFail();
      }}
      src={src}
      alt={alt}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      draggable={false}
      onError={onFail}
      className={`size-full ${fit === 'cover' ? 'object-cover' : 'object-contain'}`}
    />
  );
}
