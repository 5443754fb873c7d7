import { describe, expect, it } from 'vitest';
import { CONTRADICTION_CODES, type ContradictionCode, findContradictions } from './contradictions';
import { assetWith, sprite } from './fixtures';
import { parseAsset } from './parse-asset';
import { VENDOR_SAMPLE } from './vendor-sample';
import { parseBatchResponse } from './wire';

type Parts = Parameters<typeof assetWith>[0];

const found = (parts?: Parts) => findContradictions(assetWith(parts));
const codes = (parts?: Parts) => found(parts).map(({ code }) => code);
const sprites = (fields: object) => ({ basic: { SpriteImages: JSON.stringify([sprite({ ...fields })]) } });

const CASES: readonly [ContradictionCode, Parts, string[]][] = [
  ['outerInnerIdDiffer', { id: 'b'.repeat(32) }, ['MediaId', 'MediaBasicInfo.MediaId']],
  [
    'typeSubTypeDiffer',
    { biz: { MediaAssetSubType: 'IMAGE' } },
    ['MediaBasicInfo.MediaType', 'BizData.MediaAssetSubType'],
  ],
  [
    'typeFormatMismatch',
    { files: [{ FormatName: 'jpg' }] },
    ['MediaBasicInfo.MediaType', 'FileInfoList[0].FileBasicInfo.FormatName'],
  ],
  [
    'normalButDeleted',
    { basic: { DeletedTime: '2026-02-01T00:00:00Z' }, biz: { IsLogicalDeleted: '1' } },
    ['MediaBasicInfo.Status', 'MediaBasicInfo.DeletedTime'],
  ],
  [
    'deletedFlagWithoutTime',
    { biz: { IsLogicalDeleted: '1' } },
    ['BizData.IsLogicalDeleted', 'MediaBasicInfo.DeletedTime'],
  ],
  [
    'deletedTimeWithoutFlag',
    { basic: { Status: 'Deleted', DeletedTime: '2026-02-01T00:00:00Z' } },
    ['BizData.IsLogicalDeleted', 'MediaBasicInfo.DeletedTime'],
  ],
  [
    'passButBlockedLabel',
    { biz: { AuditStatus: 'Pass', AuditBlockedLabel: 'normal,porn' } },
    ['BizData.AuditStatus', 'BizData.AuditBlockedLabel'],
  ],
  [
    'blockButCleanLabel',
    { biz: { AuditStatus: 'block', AuditBlockedLabel: 'normal' } },
    ['BizData.AuditStatus', 'BizData.AuditBlockedLabel'],
  ],
  ['blockedButPass', { basic: { Status: 'Blocked' } }, ['MediaBasicInfo.Status', 'BizData.AuditStatus']],
  [
    'modifiedBeforeCreated',
    { basic: { ModifiedTime: '2026-01-01T00:00:00Z' } },
    ['MediaBasicInfo.ModifiedTime', 'MediaBasicInfo.CreateTime'],
  ],
  [
    'deletedBeforeCreated',
    { basic: { Status: 'Deleted', DeletedTime: '2025-01-01T00:00:00Z' }, biz: { IsLogicalDeleted: '1' } },
    ['MediaBasicInfo.DeletedTime', 'MediaBasicInfo.CreateTime'],
  ],
  ['folderIdIsProjectId', { biz: { FolderId: 'pd_1' } }, ['BizData.FolderId', 'BizData.ProductionId']],
  [
    'sizeDurationImplausible',
    { files: [{ FileSize: '191', Duration: '200', Bitrate: undefined }] },
    ['FileSize', 'Duration', 'Bitrate'].map((field) => `FileInfoList[0].FileBasicInfo.${field}`),
  ],
  ['spriteCountMismatch', sprites({ count: '4', tileCount: '9' }), ['MediaBasicInfo.SpriteImages']],
  ['normalWithoutFiles', { files: [] }, ['MediaBasicInfo.Status', 'FileInfoList']],
  [
    'severalSourceFiles',
    { files: [{}, { FileType: 'source_file' }] },
    ['FileInfoList[0].FileBasicInfo.FileType', 'FileInfoList[1].FileBasicInfo.FileType'],
  ],
  [
    'fileNotNormal',
    { files: [{}, { FileStatus: 'Deleted' }] },
    ['MediaBasicInfo.Status', 'FileInfoList[1].FileBasicInfo.FileStatus'],
  ],
  [
    'durationDiffersBetweenFiles',
    { files: [{}, { Duration: '10', FileSize: '1250000' }] },
    ['FileInfoList[0].FileBasicInfo.Duration', 'FileInfoList[1].FileBasicInfo.Duration'],
  ],
  [
    'aspectDiffersBetweenFiles',
    { files: [{}, { Width: '640', Height: '480' }] },
    [
      '[0].FileBasicInfo.Width',
      '[0].FileBasicInfo.Height',
      '[1].FileBasicInfo.Width',
      '[1].FileBasicInfo.Height',
    ].map((path) => `FileInfoList${path}`),
  ],
];

describe('findContradictions', () => {
  it('finds none in an asset that is in order', () => {
    expect(codes()).toEqual([]);
  });

  it.each(CASES)('finds %s alone, with the fields at fault', (code, parts, paths) => {
    expect(found(parts)).toEqual([{ code, paths }]);
  });

  it('has a case for every rule', () => {
    expect(new Set(CASES.map(([code]) => code))).toEqual(new Set(CONTRADICTION_CODES));
  });

  it('finds everything that is wrong with the vendor’s own sample', () => {
    const [sample] = parseBatchResponse(VENDOR_SAMPLE).items;
    expect(sample && findContradictions(parseAsset(sample)).map(({ code }) => code)).toEqual([
      'outerInnerIdDiffer',
      'typeSubTypeDiffer',
      'typeFormatMismatch',
      'normalButDeleted',
      'passButBlockedLabel',
      'folderIdIsProjectId',
      'sizeDurationImplausible',
    ]);
  });

  it.each([
    ['an absent label', { biz: { AuditBlockedLabel: undefined } }],
    ['an empty label', { biz: { AuditBlockedLabel: ' , ' } }],
    ['clean labels', { biz: { AuditBlockedLabel: 'Normal，nonLabel' } }],
    ['a label on a blocked asset', { biz: { AuditStatus: 'block', AuditBlockedLabel: 'porn' } }],
    ['capitals and blanks that differ', { id: ` ${'A'.repeat(32)} `, basic: { MediaType: 'VIDEO' } }],
    ['a sub-type that is no media type', { biz: { MediaAssetSubType: 'PointCloud' } }],
    ['a container that is not known', { files: [{ FormatName: 'usdz' }] }],
    [
      'sound in a container made for video',
      { basic: { MediaType: 'audio' }, biz: { MediaAssetSubType: 'Audio' } },
    ],
    ['a playlist of few bytes', { files: [{ FormatName: 'hls', FileSize: '420' }] }],
    ['a file that says neither size nor duration', { files: [{ FileSize: '', Duration: undefined }] }],
    ['a variant padded by a third of a second', { files: [{}, { Duration: '20.3' }] }],
    ['a variant rounded to even pixels', { files: [{}, { Width: '854', Height: '480' }] }],
    ['an upright video stored lying', { files: [{}, { Width: '1080', Height: '1920' }] }],
    ['a sprite that says no counts', sprites({ count: undefined, tileCount: undefined })],
    ['sheets with a partial last row', sprites({ count: '250', tileCount: '3' })],
    ['a size that nearly fits its bitrate', { files: [{ FileSize: '4000000' }] }],
    ['everything absent', { id: undefined, basic: {}, biz: {}, files: [{}] }],
  ] as const)('sees no contradiction in %s', (_, parts) => {
    expect(codes(parts)).toEqual([]);
  });

  it('holds a deleted time that will not parse for a time', () => {
    expect(codes({ basic: { DeletedTime: 'yesterday' }, biz: { IsLogicalDeleted: '1' } })).toEqual([]);
  });
});
