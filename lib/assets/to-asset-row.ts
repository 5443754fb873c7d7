import type { Asset, EmbeddedText } from './asset';
import { coverSource, isWord, primaryFile } from './asset-parts';
import { type AssetRow, MAX_USER_DATA } from './asset-row';
import { findContradictions } from './contradictions';
import { safeJson, safeText } from './safe-json';
import { snapshotCount, spriteFacts } from './sprite-facts';

/**
 * What the table shows of an asset. `id` is the ID that was asked for, `position` its place in the list.
 * Facts of the media are those of the source file, or of the first file when none says it is the source.
 * Any text may be a signed URL that somebody put in the wrong field, so all of it is redacted.
 */
export function toAssetRow(asset: Asset, id: string, position: number): AssetRow {
  const { basic, business, audit } = asset;
  const file = primaryFile(asset);
  // The upstream writes 0 where a measure means nothing: a still's duration, a sound's width.
  const isStill = isWord(basic.mediaType, 'image');
  return {
    id,
    position,
    title: safe(basic.title),
    mediaType: safe(basic.mediaType),
    businessType: safe(basic.businessType),
    source: safe(basic.source),
    status: safe(basic.status),
    transcodeStatus: safe(basic.transcodeStatus),
    auditStatus: safe(audit.status),
    auditLabel: safe(audit.labels.join(', ') || null),
    durationSeconds: isStill ? file?.durationSeconds || null : (file?.durationSeconds ?? null),
    widthPx: file?.widthPx || null,
    heightPx: file?.heightPx || null,
    sizeBytes: file?.sizeBytes ?? null,
    bitrateKbps: file?.bitrateKbps ?? null,
    format: safe(file?.format ?? null),
    region: safe(file?.region ?? null),
    variantCount: asset.files.length,
    createdAt: basic.createdAt,
    modifiedAt: basic.modifiedAt,
    tags: asset.tags.map(safeText),
    isFavorite: business.isFavorite,
    isDeleted: business.isLogicalDeleted,
    projectId: safe(business.productionId),
    folderId: safe(business.folderId),
    creationJobId: safe(business.creationJobId),
    userData: userDataText(asset.userData),
    contradictions: findContradictions(asset).map(({ code }) => code),
    hasCover: coverSource(asset) !== null,
    sprite: spriteFacts(asset.sprites).find(({ sheetCount }) => sheetCount > 0) ?? null,
    snapshotCount: snapshotCount(asset),
  };
}

function safe(text: string | null): string | null {
  return text === null ? null : safeText(text);
}

function userDataText(userData: EmbeddedText | null): string | null {
  // Text may be longer than what it stands for, by its spaces and escapes, but seldom by more than this.
  if (userData?.json === undefined || userData.text.length > MAX_USER_DATA * 2) return null;
  const text = JSON.stringify(safeJson(userData.json));
  return text.length > MAX_USER_DATA ? null : text;
}
