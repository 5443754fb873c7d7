import 'server-only';
import {
  type Draft,
  type DraftContext,
  fileUrl,
  REGION,
  snapshotDescriptor,
  snapshotUrls,
  spriteImages,
  utc,
} from './catalogue-draft';
import { makeFiles } from './catalogue-files';
import { Random, type Weights } from './catalogue-random';
import { makeStates } from './catalogue-states';
import { makeWords } from './catalogue-titles';
import type { BasicInfo, BatchItem, BizData } from './catalogue-wire';
import { PROJECTS, PROMPTS, SUBJECTS } from './catalogue-words';
import { SAMPLE_BUCKET, type SampleAsset, type SampleSprite, sampleAsset } from './sample-manifest';

const FIRST_DAY = Date.UTC(2024, 0, 8);
const DAYS = 1_020;
const DAY_MS = 86_400_000;

const MEDIA_TYPES: Weights<string> = [
  ['video', 56],
  ['image', 26],
  ['audio', 10],
  ['text', 6],
  ['material', 2],
];

const SUB_TYPES: Readonly<Record<string, string>> = {
  video: 'Video',
  audio: 'Audio',
  text: 'Text',
  image: 'Image',
  material: 'Image',
};

/**
 * Asset n as drawn from its number alone.
 * @param plain a healthy video with nothing missing, on which the odd assets are built
 */
export function generatedDraft(context: DraftContext, n: number, mediaId: string, plain = false): Draft {
  const random = new Random(context.seed, n);
  const mediaType = plain ? 'video' : random.weighted(MEDIA_TYPES);
  const subject = random.of(SUBJECTS);
  const clip = sampleAsset(subject.clip);
  const byMachine = (mediaType === 'video' || mediaType === 'image') && random.chance(0.3);
  const words = makeWords(random, subject, mediaType, byMachine);
  const states = makeStates(random, mediaType, plain);
  const files = makeFiles(random, mediaType, clip);
  const created = FIRST_DAY + random.below(DAYS) * DAY_MS + random.below(DAY_MS);
  const modified =
    created + (random.chance(0.75) ? random.between(40, 900) * 1_000 : random.below(30) * DAY_MS);
  const sprite = mediaType === 'video' && (plain || random.chance(0.75)) ? borrowed(clip) : null;
  const cover = coverOf(random, mediaType, clip, plain);
  const [project, production] = random.of(PROJECTS);
  const upload = files[0];

  const basic: BasicInfo = {
    MediaId: mediaId,
    ...(upload ? { InputURL: context.plain(SAMPLE_BUCKET, upload.stand.key) } : {}),
    MediaType: mediaType,
    BusinessType: states.businessType,
    Source: states.source,
    Title: words.title,
    Description: words.description,
    Category: words.category,
    MediaTags: words.tags,
    ...(cover ? { CoverURL: context.signed(cover) } : {}),
    UserData: random.chance(0.5) ? JSON.stringify({ project, order: random.between(1, 4_000) }) : '',
    Snapshots: snapshotsOf(random, context, n, clip, sprite !== null),
    Status: states.status,
    TranscodeStatus: states.transcodeStatus,
    CreateTime: utc(created),
    ModifiedTime: utc(modified),
    ...(states.deleted ? { DeletedTime: utc(modified) } : {}),
    ...(sprite ? { SpriteImages: spriteImages(context, n, clip, sprite) } : {}),
    Biz: states.biz,
  };
  const biz: BizData = {
    FolderId: `fd-${random.hex(10)}`,
    ProductionId: production,
    AuditBlockedLabel: states.auditLabel,
    AuditStatus: states.auditStatus,
    MediaAssetType: byMachine
      ? random.pick('AIGenerated', 'AIGenerated', 'AdvancedImageToVideo')
      : 'HistoricalUpload',
    MediaAssetSubType: SUB_TYPES[mediaType] ?? 'Image',
    SourceType: 'MainBody',
    SourceId: random.hex(32),
    SourceName: project,
    IsFavorite: random.chance(0.12) ? '1' : '0',
    IsLogicalDeleted: states.deleted ? '1' : '0',
    CreationJobId: byMachine ? `job-${random.hex(16)}` : '',
  };
  const item: BatchItem = {
    MediaId: mediaId,
    MediaBasicInfo: basic,
    FileInfoList: files.map((file) => ({
      FileBasicInfo: {
        FileName: `${words.fileName}${file.label === 'source' ? '' : `_${file.label}`}.${extension(file.stand.key)}`,
        FileStatus: states.fileStatus,
        FileUrl: fileUrl(context, file.stand),
        Region: REGION,
        ...file.facts,
      },
    })),
    BizData: biz,
  };
  if (!plain && random.chance(0.06)) leaveOut(random, item);
  return {
    item,
    sprite,
    extras: () => ({
      cateId: 4_000 + (n % 60),
      cateName: words.category,
      referenceId: `ref-${mediaId.slice(0, 8)}`,
      uploadSource: n % 3 === 0 ? 'general' : 'console',
      thumbUrl: cover ? context.signed(cover, 'image/resize,h_240') : null,
      thumbWebpUrl: cover ? context.signed(cover, 'image/resize,h_240/format,webp') : null,
      prompt: byMachine ? (PROMPTS[n % PROMPTS.length] ?? null) : null,
      streams: files.map(({ streams }) => streams()),
    }),
  };
}

/** Takes something away, as the upstream may: a group, a leaf, or a leaf's text. */
function leaveOut(random: Random, item: BatchItem): void {
  const basic = item.MediaBasicInfo ?? {};
  const biz = item.BizData ?? {};
  switch (random.below(6)) {
    case 0:
      delete item.BizData;
      break;
    case 1:
      delete item.FileInfoList;
      break;
    case 2:
      item.FileInfoList = [];
      break;
    case 3:
      for (let left = random.between(1, 6); left > 0; left--) delete basic[random.of(SOME_BASIC)];
      break;
    case 4:
      basic[random.of(SOME_BASIC)] = '';
      break;
    default:
      delete biz[
        random.pick('AuditStatus', 'AuditBlockedLabel', 'FolderId', 'MediaAssetSubType', 'IsFavorite')
      ];
  }
}

const SOME_BASIC = [
  'Title',
  'Description',
  'MediaTags',
  'CoverURL',
  'UserData',
  'Snapshots',
  'Category',
  'MediaType',
  'CreateTime',
  'ModifiedTime',
  'Biz',
  'Source',
] as const;

function coverOf(random: Random, mediaType: string, clip: SampleAsset, plain: boolean): string | null {
  if (mediaType === 'text') return null;
  if (mediaType === 'audio') return random.chance(0.4) ? sampleAsset('score').cover : null;
  if (!plain && random.chance(0.03)) return null;
  return clip.stills[random.below(clip.stills.length)] ?? clip.cover;
}

function snapshotsOf(
  random: Random,
  context: DraftContext,
  n: number,
  clip: SampleAsset,
  hasSprite: boolean,
): string {
  if (!hasSprite || !clip.snapshots) return random.chance(0.9) ? '[]' : '';
  return random.chance(0.6) ? snapshotDescriptor(context, n, clip) : snapshotUrls(context, clip);
}

/** The clip's sprite, its cells spread over the length of the asset that borrows it. */
function borrowed({ sprite }: SampleAsset): SampleSprite | null {
  return sprite && { ...sprite, intervalSeconds: null };
}

function extension(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}
