import 'server-only';

/** Leaves of the wire: every one a string, every one may be missing. */
type Leaves<Name extends string> = Partial<Record<Name, string>>;

export type BasicInfo = Leaves<
  | 'MediaId'
  | 'InputURL'
  | 'MediaType'
  | 'BusinessType'
  | 'Source'
  | 'Title'
  | 'Description'
  | 'Category'
  | 'MediaTags'
  | 'CoverURL'
  | 'UserData'
  | 'Snapshots'
  | 'Status'
  | 'TranscodeStatus'
  | 'CreateTime'
  | 'ModifiedTime'
  | 'DeletedTime'
  | 'SpriteImages'
  | 'Biz'
>;

export type FileBasicInfo = Leaves<
  | 'FileName'
  | 'FileStatus'
  | 'FileType'
  | 'FileSize'
  | 'FileUrl'
  | 'Region'
  | 'FormatName'
  | 'Duration'
  | 'Bitrate'
  | 'Width'
  | 'Height'
>;

export type BizData = Leaves<
  | 'FolderId'
  | 'ProductionId'
  | 'AuditBlockedLabel'
  | 'AuditStatus'
  | 'MediaAssetType'
  | 'MediaAssetSubType'
  | 'SourceType'
  | 'SourceId'
  | 'SourceName'
  | 'IsFavorite'
  | 'IsLogicalDeleted'
  | 'CreationJobId'
>;

/** One item of `MediaInfos` in a response of `BatchGetYikeAssetMediaInfos`. */
export interface BatchItem {
  MediaId?: string;
  MediaBasicInfo?: BasicInfo;
  FileInfoList?: { FileBasicInfo?: FileBasicInfo }[];
  BizData?: BizData;
}

/** One stream of a file, as ffprobe names its facts and IMS spells them. */
export type StreamInfo = Readonly<Record<string, string>>;

export interface FileStreams {
  VideoStreamInfoList: readonly StreamInfo[];
  AudioStreamInfoList: readonly StreamInfo[];
  SubtitleStreamInfoList: readonly StreamInfo[];
}

/** `MediaInfo` of `GetYikeAssetMediaInfo`: the batch item without `TranscodeStatus`, and what only this operation tells. */
export interface SingleItem {
  MediaId?: string;
  MediaBasicInfo?: Omit<BasicInfo, 'TranscodeStatus'> &
    Leaves<'CateName' | 'ReferenceId' | 'ThumbURL240P' | 'ThumbURLWebp' | 'UploadSource'> & {
      CateId?: number;
    };
  FileInfoList?: ({
    FileBasicInfo?: FileBasicInfo & Leaves<'CreateTime' | 'ModifiedTime'>;
  } & Partial<FileStreams>)[];
  BizData?: BizData & Leaves<'Prompt'>;
}

/** What the richer operation adds to an asset. */
export interface SingleExtras {
  cateId: number;
  cateName: string;
  referenceId: string;
  uploadSource: string;
  thumbUrl: string | null;
  thumbWebpUrl: string | null;
  prompt: string | null;
  /** One per file, in the order of `FileInfoList`. */
  streams: readonly FileStreams[];
}

/** The richer answer for the same asset. It is made from the finished batch item, so odd leaves are odd in both. */
export function toSingleItem(item: BatchItem, extras: SingleExtras): SingleItem {
  const { TranscodeStatus: _, ...basic } = item.MediaBasicInfo ?? {};
  const { CreateTime, ModifiedTime } = basic;
  const times = { ...(CreateTime ? { CreateTime } : {}), ...(ModifiedTime ? { ModifiedTime } : {}) };
  return {
    ...item,
    ...(item.MediaBasicInfo && {
      MediaBasicInfo: {
        ...basic,
        CateId: extras.cateId,
        CateName: extras.cateName,
        ReferenceId: extras.referenceId,
        UploadSource: extras.uploadSource,
        ...(extras.thumbUrl ? { ThumbURL240P: extras.thumbUrl } : {}),
        ...(extras.thumbWebpUrl ? { ThumbURLWebp: extras.thumbWebpUrl } : {}),
      },
    }),
    ...(item.FileInfoList && {
      FileInfoList: item.FileInfoList.map((file, at) => ({
        ...(file.FileBasicInfo && { FileBasicInfo: { ...file.FileBasicInfo, ...times } }),
        ...extras.streams[at],
      })),
    }),
    ...(item.BizData && {
      BizData: { ...item.BizData, ...(extras.prompt ? { Prompt: extras.prompt } : {}) },
    }),
  };
}
