import type { Asset } from './asset';
import { coverSource, isWord, primaryFile } from './asset-parts';
import type { AssetRow } from './asset-row';
import { findContradictions } from './contradictions';
import { safeText } from './safe-json';

/**
 * What the table shows of an asset. `id` is the ID that was asked for, `position` its place in the list.
 * Facts of the media are those of the source file, or of the first file when none says it is the source.
 * Any text may be a signed URL that somebody put in the wrong field, so all of it is redacted.
 */
export function toAssetRow(asset: Asset, id: string, position: number): AssetRow {
  const { basic, audit } = asset;
  const file = primaryFile(asset);
  // The upstream writes 0 where a measure means nothing: a still's duration, a sound's width.
  const isStill = isWord(basic.mediaType, 'image');
  return {
    id,
    position,
    title: safe(basic.title),
    mediaType: safe(basic.mediaType),
    status: safe(basic.status),
    auditStatus: safe(audit.status),
    auditLabel: safe(audit.labels.join(', ') || null),
    durationSeconds: isStill ? file?.durationSeconds || null : (file?.durationSeconds ?? null),
    widthPx: file?.widthPx || null,
    heightPx: file?.heightPx || null,
    sizeBytes: file?.sizeBytes ?? null,
    variantCount: asset.files.length,
    createdAt: basic.createdAt,
    tags: asset.tags.map(safeText),
    contradictions: findContradictions(asset).map(({ code }) => code),
    hasCover: coverSource(asset) !== null,
  };
}

function safe(text: string | null): string | null {
  return text === null ? null : safeText(text);
}
