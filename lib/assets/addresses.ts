/** A part of an asset that has a stable address of its own. */
export type MediaPart =
  | 'cover'
  | `files/${number}`
  | `sprites/${number}`
  | `snapshots/${number}`
  | 'storyboard.vtt'
  | 'storyboard.json';

/** Where an asset is seen. `region` is null (or left out) when it is the server's default one. */
export function assetPath(mediaId: string, region: string | null = null): string {
  return `/assets/${encodeURIComponent(mediaId)}${query(region)}`;
}

/** The stable, unsigned address of a picture or file of an asset: it redirects to a freshly signed URL. */
export function mediaPath(mediaId: string, part: MediaPart, region: string | null = null): string {
  return `/media/${encodeURIComponent(mediaId)}/${part}${query(region)}`;
}

/** Where assets are compared. `region` is null when it is the server's default one. */
export function comparePath(ids: readonly string[], region: string | null): string {
  const suffix = region === null ? '' : `&region=${encodeURIComponent(region)}`;
  return `/compare?ids=${ids.map(encodeURIComponent).join(',')}${suffix}`;
}

function query(region: string | null): string {
  return region === null ? '' : `?region=${encodeURIComponent(region)}`;
}
