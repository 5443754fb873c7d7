import 'server-only';
import type { Twist } from './catalogue-twist';

/** Data that is broken, extreme or absent without meaning harm. */
export const SHAPE_TWISTS: readonly Twist[] = [
  {
    name: 'vendor-sample',
    note: 'the sample item of the vendor’s page, with all its contradictions at once',
    apply: ({ item, basic, file, biz }) => {
      Object.assign(basic, {
        MediaId: '64623a94eca8516569c8f0e1d2b3a495',
        InputURL: 'https://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4',
        MediaType: 'video',
        BusinessType: 'general',
        Source: 'oss',
        Title: 'title',
        Description: 'sample_description',
        Category: 'category',
        MediaTags: 'tag1,tag2',
        CoverURL:
          'https://dtlive-bj.oss-cn-beijing.aliyuncs.com/cover/01e1271d-ff4f-4689-9c20-e1df81486859_open_live_cover.jpg',
        UserData: 'UserData',
        Snapshots: '[]',
        Status: 'Normal',
        TranscodeStatus: 'Init',
        CreateTime: '2020-12-26T04:11:08Z',
        ModifiedTime: '2021-01-08T16:52:04Z',
        DeletedTime: '2021-01-08T16:52:07Z',
        SpriteImages:
          '[{"bucket":"example-bucket","count":"32","iceJobId":"******83ec44d58b2069def2e******","location":"oss-cn-shanghai","snapshotRegular":"example/example-{Count}.jpg","spriteRegular":"example/example-{TileCount}.jpg","templateId":"******e438b14ff39293eaec25******","tileCount":"1"}]',
        Biz: 'ICE',
      });
      Object.assign(file, {
        FileName: 'example.mp4',
        FileStatus: 'Normal',
        FileType: 'source_file',
        FileSize: '191',
        FileUrl:
          'http://example-bucket.oss-cn-shanghai.aliyuncs.com/example.mp4?Expires=&OSSAccessKeyId=&Signature=&security-token=',
        Region: 'cn-shanghai',
        FormatName: 'jpg',
        Duration: '200',
        Bitrate: '30',
        Width: '640',
        Height: '416',
      });
      item.FileInfoList = [{ FileBasicInfo: file }];
      Object.assign(biz, {
        FolderId: 'pd_0617169475',
        ProductionId: 'pd_0617169475',
        AuditBlockedLabel: 'Label',
        AuditStatus: 'pass',
        MediaAssetType: 'HistoricalUpload',
        MediaAssetSubType: 'Image',
        SourceType: 'MainBody',
        SourceId: 'f4a26390f02371f0a1f4e6e7c7586706',
        SourceName: 'name',
        IsFavorite: '1',
        IsLogicalDeleted: '1',
        CreationJobId: 'ID',
      });
    },
  },
  {
    name: 'nothing-but-id',
    note: 'an asset with nothing but its ID',
    apply: ({ item }) => {
      delete item.MediaBasicInfo;
      delete item.FileInfoList;
      delete item.BizData;
    },
  },
  {
    name: 'empty-groups',
    note: 'every group there, every leaf missing',
    apply: ({ item }) => {
      item.MediaBasicInfo = {};
      item.FileInfoList = [{}, { FileBasicInfo: {} }];
      item.BizData = {};
    },
  },
  {
    name: 'all-empty-strings',
    note: 'every leaf an empty string',
    apply: ({ basic, file, biz }) => {
      for (const group of [basic, file, biz]) blank(group);
    },
  },
  {
    name: 'sprite-json-broken',
    note: 'SpriteImages is JSON cut off in the middle',
    apply: ({ basic }) => {
      basic.SpriteImages = (basic.SpriteImages ?? '').slice(0, 60);
    },
  },
  {
    name: 'sprite-json-other-shape',
    note: 'SpriteImages is valid JSON of another shape',
    apply: ({ basic }) => {
      basic.SpriteImages = '{"sheets":[1,2,3],"count":null}';
    },
  },
  {
    name: 'snapshots-json-broken',
    note: 'Snapshots is no JSON',
    apply: ({ basic }) => {
      basic.Snapshots = "[{'bucket':'single-quotes',}]";
    },
  },
  {
    name: 'user-data-json-broken',
    note: 'UserData looks like JSON and is cut off',
    apply: ({ basic }) => {
      basic.UserData = '{"order":1204,"reviewers":["Chen Wei","林';
    },
  },
  {
    name: 'user-data-deep',
    note: 'UserData is JSON, 60 levels deep',
    apply: ({ basic }) => {
      basic.UserData = `${'{"in":'.repeat(60)}"core"${'}'.repeat(60)}`;
    },
  },
  {
    name: 'unknown-enums',
    note: 'a value nobody has heard of in every enumeration',
    apply: ({ basic, file, biz }) => {
      basic.MediaType = 'hologram';
      basic.BusinessType = 'teaser';
      basic.Source = 'tape';
      basic.Status = 'Quarantined';
      basic.TranscodeStatus = 'Rendezvous';
      basic.Biz = 'NextGen';
      file.FileStatus = 'Archived';
      file.FileType = 'proxy_file';
      file.FormatName = 'usdz';
      biz.AuditStatus = 'escalated_L2';
      biz.AuditBlockedLabel = 'violent_explosion,deepfake';
      biz.MediaAssetType = 'Scan3D';
      biz.MediaAssetSubType = 'PointCloud';
      biz.SourceType = 'SideBody';
    },
  },
  {
    name: 'enum-capitals',
    note: 'known values in unexpected capitals',
    apply: ({ basic, biz }) => {
      basic.MediaType = 'Video';
      basic.Status = 'NORMAL';
      basic.Source = 'OSS';
      biz.AuditStatus = 'Pass';
      biz.AuditBlockedLabel = 'Normal';
    },
  },
  {
    name: 'numbers-in-words',
    note: 'numbers that are none: N/A, negative, infinite, a comma for the point',
    apply: ({ file }) => {
      file.FileSize = 'N/A';
      file.Duration = '1e999';
      file.Bitrate = '12,5';
      file.Width = '-1';
      file.Height = '0x2d0';
    },
  },
  {
    name: 'dates-odd',
    note: 'dates without seconds, with a zone, and one that does not exist',
    apply: ({ basic }) => {
      basic.CreateTime = '2025-12-01T19:48Z';
      basic.ModifiedTime = '2025-12-02T08:15:30.250+08:00';
      basic.DeletedTime = '2026-02-30T25:61:00Z';
    },
  },
  {
    name: 'title-1000',
    note: 'a title of 1,000 characters',
    apply: ({ basic }) => {
      basic.Title = 'The Salt Road, episode one, the caravan leaves at dusk; 大漠孤烟直，长河落日圆。 '
        .repeat(20)
        .slice(0, 1000);
    },
  },
  {
    name: 'title-one-word',
    note: 'a title of 200 letters without a place to break',
    apply: ({ basic }) => {
      basic.Title = 'SALT_012_A003_dunes_'.repeat(10);
    },
  },
  {
    name: 'tags-many',
    note: '60 tags, both commas, empty ones and repeated ones among them',
    apply: ({ basic }) => {
      basic.MediaTags = Array.from({ length: 60 }, (_, at) => (at % 7 === 3 ? '' : `标签${at % 20}`))
        .join(',，')
        .slice(0, 600);
    },
  },
  {
    name: 'twenty-files',
    note: 'one asset with 20 files',
    apply: ({ item, file }) => {
      item.FileInfoList = Array.from({ length: 20 }, (_, at) => ({
        FileBasicInfo: {
          ...file,
          FileName: `rung-${String(at + 1).padStart(2, '0')}.mp4`,
          FileType: at === 0 ? 'source_file' : 'transcode_file',
        },
      }));
    },
  },
  {
    name: 'title-emoji',
    note: 'emoji with joiners and skin tones, combining marks, zero-width spaces',
    apply: ({ basic }) => {
      basic.Title = 'Family 👨‍👩‍👧‍👦 & crew 👩🏽‍🎤 – cafe\u0301 \u200Btake\u200B\u20602\uFEFF 🇨🇳';
    },
  },
  {
    name: 'title-right-to-left',
    note: 'Arabic and Hebrew with bidirectional controls',
    apply: ({ basic }) => {
      basic.Title =
        'مقطع دعائي – الكثبان عند الغسق \u2067(النسخة 3)\u2069 · \u202Eexe.pm4\u202C · חולות בשקיעה';
      basic.Description = 'هذا الوصف من اليمين إلى اليسار، مع رقم 216.206667 وكلمة Latin في الوسط.';
      basic.MediaTags = 'صحراء,غروب،ليل,מדבר';
    },
  },
];

function blank(group: object): void {
  for (const key of Object.keys(group)) Object.assign(group, { [key]: '' });
}
