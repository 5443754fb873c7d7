import 'server-only';
import {
  type Draft,
  type DraftContext,
  fileUrl,
  REGION,
  snapshotDescriptor,
  snapshotUrls,
  spriteImages,
} from './catalogue-draft';
import type { BatchItem } from './catalogue-wire';
import { findSample, type SampleAsset } from './sample-manifest';
import { SAMPLE_TEXTS, type SampleText } from './sample-texts';

const SUB_TYPES: Readonly<Record<string, string>> = {
  video: 'Video',
  image: 'Image',
  audio: 'Audio',
  text: 'Text',
};
const UPLOADED_FOR_MS = 95_000;

/** How many assets have real media; they are numbers 0 to this, exclusive. */
export const REAL_COUNT = SAMPLE_TEXTS.length;

/** Asset n with real media; null when n is none of them. */
export function realDraft(context: DraftContext, n: number, mediaId: string): Draft | null {
  const text = SAMPLE_TEXTS[n];
  const sample = text && findSample(text.slug);
  if (!text || !sample) return null;
  return {
    item: itemOf(context, n, mediaId, text, sample),
    sprite: sample.sprite,
    extras: () => ({
      cateId: 4200 + n,
      cateName: text.category,
      referenceId: `ref-${text.slug}`,
      uploadSource: 'console',
      thumbUrl: sample.cover && context.signed(sample.cover, 'image/resize,h_240'),
      thumbWebpUrl: sample.cover && context.signed(sample.cover, 'image/resize,h_240/format,webp'),
      prompt: text.prompt ?? null,
      streams: sample.files.map(({ streams }) => streams),
    }),
  };
}

function itemOf(
  context: DraftContext,
  n: number,
  mediaId: string,
  text: SampleText,
  sample: SampleAsset,
): BatchItem {
  const [source] = sample.files;
  const modified = new Date(Date.parse(text.createdAt) + UPLOADED_FOR_MS).toISOString().replace('.000Z', 'Z');
  return {
    MediaId: mediaId,
    MediaBasicInfo: {
      MediaId: mediaId,
      ...(source ? { InputURL: context.plain(source.bucket, source.key) } : {}),
      MediaType: sample.mediaType,
      BusinessType: 'general',
      Source: 'oss',
      Title: text.title,
      Description: text.description,
      Category: text.category,
      MediaTags: text.tags,
      ...(sample.cover ? { CoverURL: context.signed(sample.cover) } : {}),
      UserData: JSON.stringify({ project: text.biz?.SourceName, slate: text.fileName }),
      Snapshots: snapshotsOf(context, n, text, sample),
      Status: 'Normal',
      TranscodeStatus: sample.files.length > 1 ? 'TranscodeSuccess' : 'Init',
      CreateTime: text.createdAt,
      ModifiedTime: modified,
      ...(sample.sprite ? { SpriteImages: spriteImages(context, n, sample, sample.sprite) } : {}),
      Biz: 'AiSaas',
      ...text.basic,
    },
    FileInfoList: sample.files.map((file) => ({
      FileBasicInfo: {
        FileName: `${text.fileName}${file.key.slice(file.key.lastIndexOf('/') + 1 + sample.slug.length)}`,
        FileStatus: 'Normal',
        FileType: file.type,
        FileUrl: fileUrl(context, file),
        Region: REGION,
        ...file.facts,
      },
    })),
    BizData: {
      FolderId: `fd-CS${String(n).padStart(2, '0')}Ja2fA`,
      ProductionId: 'pd_0617169475',
      AuditBlockedLabel: 'normal',
      AuditStatus: 'pass',
      MediaAssetType: 'HistoricalUpload',
      MediaAssetSubType: SUB_TYPES[sample.mediaType] ?? 'Image',
      SourceType: 'MainBody',
      SourceId: mediaId,
      IsFavorite: '0',
      IsLogicalDeleted: '0',
      CreationJobId: '',
      ...text.biz,
    },
  };
}

function snapshotsOf(context: DraftContext, n: number, text: SampleText, sample: SampleAsset): string {
  switch (text.snapshots) {
    case 'none':
      return '[]';
    case 'descriptor':
      return snapshotDescriptor(context, n, sample);
    case 'urls':
      return snapshotUrls(context, sample);
  }
}
