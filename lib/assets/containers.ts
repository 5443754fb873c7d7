const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  image:
    'jpg jpeg jpeg_pipe png png_pipe apng webp webp_pipe gif bmp tif tiff heic heif avif svg image2'.split(
      ' ',
    ),
  audio: 'mp3 wav flac aac ogg oga opus m4a amr wma ape aiff'.split(' '),
  video: 'mp4 mov m4v mkv webm flv avi ts mpegts mpeg mpg hls applehttp mxf wmv 3gp 3g2 mj2 rm rmvb'.split(
    ' ',
  ),
  text: 'srt vtt webvtt ass ssa txt ttf otf woff woff2'.split(' '),
  // Containers of sound alone or of sound and pictures; which one cannot be told from the name.
  either: 'asf matroska'.split(' '),
};

const TYPES = new Map(
  Object.entries(FAMILIES).flatMap(([type, names]) => names.map((name) => [name, type] as const)),
);

/**
 * The media types that a `FormatName` can hold (ffprobe's spelling, perhaps several: `mov,mp4,m4a`), or null when any
 * of its names is not known. Sound alone is often kept in a container made for video, so those allow audio too.
 */
export function mediaTypesOf(format: string | null): string[] | null {
  if (format === null) return null;
  const types = new Set<string>();
  for (const name of format.split(',')) {
    const type = TYPES.get(name.trim().toLowerCase());
    if (type === undefined) return null;
    if (type === 'video' || type === 'either') types.add('audio').add('video');
    else types.add(type);
  }
  return [...types];
}

/** Whether a file is a playlist (HLS), whose size says nothing of its media. */
export function isPlaylist(format: string | null, name: string | null): boolean {
  return /hls|m3u8/i.test(format ?? '') || /\.m3u8$/i.test(name ?? '');
}
