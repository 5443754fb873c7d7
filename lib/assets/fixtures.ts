import type { Asset } from './asset';
import type { AssetRow } from './asset-row';
import { parseAsset } from './parse-asset';

interface WireParts {
  id?: unknown;
  basic?: Readonly<Record<string, unknown>>;
  biz?: Readonly<Record<string, unknown>>;
  files?: readonly Readonly<Record<string, unknown>>[];
}

/** For tests: an item in perfect order, with some fields replaced. A field set to undefined is absent. */
export function wireWith({ id = 'a'.repeat(32), basic = {}, biz = {}, files = [{}] }: WireParts = {}) {
  return {
    MediaId: id,
    MediaBasicInfo: {
      MediaId: 'a'.repeat(32),
      MediaType: 'video',
      Title: 'Harbour at dusk',
      Status: 'Normal',
      CreateTime: '2026-01-02T03:04:05Z',
      ModifiedTime: '2026-01-03T03:04:05Z',
      SpriteImages: JSON.stringify([sprite({ count: '32', tileCount: '1' })]),
      ...basic,
    },
    BizData: {
      FolderId: 'fd-CBMEJaa2fA',
      ProductionId: 'pd_0617169475',
      AuditStatus: 'pass',
      MediaAssetSubType: 'Video',
      IsLogicalDeleted: '0',
      ...biz,
    },
    FileInfoList: files.map((file, index) => ({
      FileBasicInfo: {
        FileName: `harbour-${index}.mp4`,
        FileStatus: 'Normal',
        FileType: index === 0 ? 'source_file' : 'transcode_file',
        FileSize: '2500000',
        FileUrl: `https://bucket.oss-cn-shanghai.aliyuncs.com/harbour-${index}.mp4?Expires=1800000000&OSSAccessKeyId=K&Signature=S%3D`,
        FormatName: 'mov,mp4,m4a,3gp,3g2,mj2',
        Duration: '20',
        Bitrate: '1000',
        Width: '1920',
        Height: '1080',
        ...file,
      },
    })),
  };
}

/** For tests: `wireWith`, parsed. */
export function assetWith(parts: WireParts = {}): Asset {
  return parseAsset(wireWith(parts));
}

/** For tests: one item of `SpriteImages`. */
export function sprite(fields: Readonly<Record<string, unknown>>) {
  return {
    bucket: 'bucket',
    location: 'oss-cn-shanghai',
    spriteRegular: 's-{TileCount}.jpg',
    templateId: 't',
    ...fields,
  };
}

/** For tests: a row with nothing remarkable about it, some of it replaced. */
export function testRow(change: Partial<AssetRow> = {}): AssetRow {
  return {
    id: 'a'.repeat(32),
    position: 0,
    title: 'Harbour at dusk',
    mediaType: 'video',
    businessType: null,
    source: null,
    status: 'Normal',
    transcodeStatus: null,
    auditStatus: 'pass',
    auditLabel: null,
    durationSeconds: null,
    widthPx: null,
    heightPx: null,
    sizeBytes: null,
    bitrateKbps: null,
    format: null,
    region: null,
    variantCount: 1,
    createdAt: null,
    modifiedAt: null,
    tags: [],
    isFavorite: null,
    isDeleted: null,
    projectId: null,
    folderId: null,
    creationJobId: null,
    userData: null,
    contradictions: [],
    hasCover: false,
    sprite: null,
    snapshotCount: 0,
    ...change,
  };
}
