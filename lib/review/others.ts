import type { Decision } from './decision';
import type { Standing } from './standing';

type Entry = Pick<Decision, 'id' | 'mediaId' | 'kind' | 'withdraws' | 'reviewer'>;

/** What others say of an asset: of each the last decision that was not withdrawn, in the order of the record. */
export function othersOn<T extends Entry>(entries: readonly T[], mediaId: string, reviewer: string): T[] {
  return voicesOn(entries, mediaId).filter((entry) => entry.reviewer !== reviewer);
}

/** The entries among `news` by which others judge an asset on which this reviewer's own verdict stands. */
export function alsoJudged<T extends Entry>(
  news: readonly T[],
  known: Pick<Standing<Entry & Pick<Decision, 'bulkId'>>, 'of' | 'hasSpoken'>,
  reviewer: string,
): T[] {
  const withdrawn = new Set(news.map(({ withdraws }) => withdraws));
  return news.filter((entry) => {
    if (entry.reviewer === reviewer || entry.kind === 'withdraw' || withdrawn.has(entry.id)) return false;
    return (
      known.hasSpoken(entry.mediaId, reviewer) && known.of(entry.mediaId).every(({ id }) => id !== entry.id)
    );
  });
}

/** Each reviewer's last decision on an asset that was not withdrawn, in the order of the record. */
export function voicesOn<T extends Entry>(entries: readonly T[], mediaId: string): T[] {
  const ofAsset = entries.filter((entry) => entry.mediaId === mediaId);
  const withdrawn = new Set(ofAsset.map(({ withdraws }) => withdraws));
  const last = new Map<string, T>();
  for (const entry of ofAsset) {
    if (entry.kind === 'withdraw' || withdrawn.has(entry.id)) continue;
    // Taken out first: a map keeps the place of what it holds already.
    last.delete(entry.reviewer);
    last.set(entry.reviewer, entry);
  }
  return [...last.values()];
}

/** A record's entries asset by asset, each in the record's order. */
export function byAsset<T extends Pick<Decision, 'mediaId'>>(entries: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(entry.mediaId);
    if (group) group.push(entry);
    else groups.set(entry.mediaId, [entry]);
  }
  return groups;
}
