import 'server-only';
import type { Twist } from './catalogue-twist';

/** One asset per contradiction that the product names, most of them found in the vendor's own sample. */
export const CONTRADICTION_TWISTS: readonly Twist[] = [
  {
    name: 'inner-id-differs',
    note: 'the inner ID is not the outer one',
    apply: ({ basic }) => {
      basic.MediaId = 'f4a26390f02371f0a1f4e6e7c7586706';
    },
  },
  {
    name: 'video-sub-type-image',
    note: 'a video whose sub-type says Image',
    apply: ({ biz }) => {
      biz.MediaAssetSubType = 'Image';
    },
  },
  {
    name: 'video-format-jpg',
    note: 'a video file in the format jpg',
    apply: ({ file }) => {
      file.FormatName = 'jpg';
    },
  },
  {
    name: 'normal-but-deleted-time',
    note: 'status Normal with a deleted time and the deleted flag',
    apply: ({ basic, biz }) => {
      basic.Status = 'Normal';
      basic.DeletedTime = '2026-08-30T09:12:44Z';
      biz.IsLogicalDeleted = '1';
    },
  },
  {
    name: 'not-deleted-but-deleted-time',
    note: 'the deleted flag says no, yet there is a deleted time',
    apply: ({ basic, biz }) => {
      basic.DeletedTime = '2026-08-30T09:12:44Z';
      biz.IsLogicalDeleted = '0';
    },
  },
  {
    name: 'deleted-without-time',
    note: 'the deleted flag says yes, yet there is no deleted time',
    apply: ({ biz }) => {
      biz.IsLogicalDeleted = '1';
    },
  },
  {
    name: 'pass-with-blocked-label',
    note: 'audit pass with a blocked label',
    apply: ({ biz }) => {
      biz.AuditStatus = 'pass';
      biz.AuditBlockedLabel = 'terrorism';
    },
  },
  {
    name: 'block-with-normal-label',
    note: 'audit block, yet the label says normal',
    apply: ({ biz }) => {
      biz.AuditStatus = 'block';
      biz.AuditBlockedLabel = 'normal';
    },
  },
  {
    name: 'bytes-too-few',
    note: '191 bytes for 200 seconds',
    apply: ({ file }) => {
      file.FileSize = '191';
      file.Duration = '200';
    },
  },
  {
    name: 'modified-before-created',
    note: 'modified a day before it was created',
    apply: ({ basic }) => {
      basic.CreateTime = '2026-03-05T10:00:00Z';
      basic.ModifiedTime = '2026-03-04T10:00:00Z';
    },
  },
  {
    name: 'size-not-bitrate',
    note: 'the size is ten times what bit rate and duration make',
    apply: ({ file }) => {
      file.Duration = '60.000000';
      file.Bitrate = '1000.00';
      file.FileSize = '75000000';
    },
  },
  {
    name: 'durations-differ',
    note: 'two variants of one video, one twice as long as the other',
    apply: ({ item, file }) => {
      file.Duration = '60.000000';
      item.FileInfoList = [
        { FileBasicInfo: file },
        {
          FileBasicInfo: { ...file, FileName: 'half.mp4', FileType: 'transcode_file', Duration: '30.000000' },
        },
      ];
    },
  },
  {
    name: 'sprite-more-sheets-than-cells',
    note: '9 sheets for 4 cells',
    apply: ({ basic }) => {
      basic.SpriteImages = withSprite(basic.SpriteImages, { count: '4', tileCount: '9' });
    },
  },
  {
    name: 'sprite-no-cells',
    note: 'one sheet with no cells',
    apply: ({ basic }) => {
      basic.SpriteImages = withSprite(basic.SpriteImages, { count: '0', tileCount: '1' });
    },
  },
  {
    name: 'sprite-sheets-missing',
    note: 'more sheets announced than were delivered',
    apply: ({ basic }) => {
      basic.SpriteImages = withSprite(basic.SpriteImages, { count: '900', tileCount: '12' });
    },
  },
  {
    name: 'file-status-not-normal',
    note: 'status Normal, yet its only file is not',
    apply: ({ file }) => {
      file.FileStatus = 'Deleted';
    },
  },
  {
    name: 'normal-without-files',
    note: 'status Normal with an empty file list',
    apply: ({ item }) => {
      item.FileInfoList = [];
    },
  },
  {
    name: 'folder-is-project',
    note: 'the folder carries the project’s ID, as on the vendor’s page',
    apply: ({ biz }) => {
      biz.FolderId = 'pd_0617169475';
      biz.ProductionId = 'pd_0617169475';
    },
  },
  {
    name: 'blocked-but-pass',
    note: 'status Blocked although the audit passed',
    apply: ({ basic, biz }) => {
      basic.Status = 'Blocked';
      biz.AuditStatus = 'pass';
    },
  },
];

function withSprite(json: string | undefined, change: Readonly<Record<string, string>>): string {
  const [first]: Record<string, string>[] = JSON.parse(json ?? '[{}]');
  return JSON.stringify([{ ...first, ...change }]);
}
