import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAssetView } from './asset-view';
import { signedUrlExpiry } from './expiry';
import { assetWith, wireWith } from './fixtures';
import { parseAsset } from './parse-asset';
import { toAssetRow } from './to-asset-row';
import { VENDOR_SAMPLE } from './vendor-sample';
import { parseBatchResponse, type WireAsset } from './wire';

const [sample] = parseBatchResponse(VENDOR_SAMPLE).items.map(parseAsset);

describe('parseAsset', () => {
  it('reads every field of the vendor’s sample, in units', () => {
    expect(sample).toMatchObject({
      mediaId: '******c48fb37407365d4f2cd8******',
      basic: {
        mediaType: 'video',
        createdAt: '2020-12-26T04:11:08.000Z',
        deletedAt: '2021-01-08T16:52:07.000Z',
      },
      business: { isFavorite: true, isLogicalDeleted: true, assetSubType: 'Image' },
      audit: { status: 'pass', labels: ['Label'] },
      tags: ['tag1', 'tag2'],
      userData: { text: 'UserData' },
      files: [{ sizeBytes: 191, durationSeconds: 200, bitrateKbps: 30, widthPx: 640, heightPx: 416 }],
      sprites: [{ count: 32, tileCount: 1, location: 'oss-cn-shanghai' }],
      snapshots: { sets: [], urls: [] },
      problems: [],
    });
  });

  it.each([
    ['notNumber', { Duration: 'about 3 minutes' }, 'FileInfoList[0].FileBasicInfo.Duration'],
    ['notNumber', { FileSize: '1e999' }, 'FileInfoList[0].FileBasicInfo.FileSize'],
    ['notNumber', { Width: 'NaN' }, 'FileInfoList[0].FileBasicInfo.Width'],
    ['negativeNumber', { Height: '-1' }, 'FileInfoList[0].FileBasicInfo.Height'],
    ['notText', { FileName: ['a'] }, 'FileInfoList[0].FileBasicInfo.FileName'],
  ])('makes an unreadable leaf of a file null and records %s', (code, file, path) => {
    const asset = assetWith({ files: [file] });
    expect(asset.problems).toMatchObject([{ code, path }]);
    expect(Object.values(asset.files[0] ?? {})).toContain(null);
  });

  it.each([
    ['notDate', { CreateTime: '2020-02-30T00:00:00Z' }, 'MediaBasicInfo.CreateTime'],
    ['notJson', { SpriteImages: '[{"count":' }, 'MediaBasicInfo.SpriteImages'],
    ['notList', { SpriteImages: '{"count":"1"}' }, 'MediaBasicInfo.SpriteImages'],
    ['notObject', { SpriteImages: '[7]' }, 'MediaBasicInfo.SpriteImages[0]'],
    ['notNumber', { SpriteImages: '[{"count":"many"}]' }, 'MediaBasicInfo.SpriteImages[0].count'],
    ['notJson', { UserData: '{"a":' }, 'MediaBasicInfo.UserData'],
  ])('records %s of the basic info at its path', (code, basic, path) => {
    expect(assetWith({ basic }).problems).toMatchObject([{ code, path }]);
  });

  it('takes numbers, booleans and bare JSON where strings are promised', () => {
    const asset = assetWith({
      basic: { SpriteImages: [{ count: 4 }] },
      biz: { IsFavorite: true },
      files: [{ Width: 8 }],
    });
    expect(asset.problems).toEqual([]);
    expect([asset.sprites[0]?.count, asset.business.isFavorite, asset.files[0]?.widthPx]).toEqual([
      4,
      true,
      8,
    ]);
  });

  it('reads both shapes of Snapshots', () => {
    const Snapshots = '["http://h/1.png?Signature=x", {"count":"3","bucket":"b"}]';
    expect(assetWith({ basic: { Snapshots } }).snapshots).toMatchObject({
      sets: [{ count: 3, bucket: 'b' }],
      urls: ['http://h/1.png?Signature=x'],
    });
  });

  it('splits tags on commas of either width, and drops empty ones', () => {
    expect(assetWith({ basic: { MediaTags: ' 夜景，harbour,, 8K ,' } }).tags).toEqual([
      '夜景',
      'harbour',
      '8K',
    ]);
  });

  it('keeps plain text in UserData without a problem', () => {
    expect(assetWith({ basic: { UserData: 'ticket 12' } })).toMatchObject({
      userData: { text: 'ticket 12' },
      problems: [],
    });
  });

  it('never throws, yields no NaN or Infinity, and lets no signature through, for any JSON', () => {
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.string(),
      fc.constant(Number.POSITIVE_INFINITY),
      fc.constantFrom('1e999', '-0', 'NaN', '{', '[[]]', 'http://h/?Signature=S3CRET'),
    );
    const parts = fc.dictionary(fc.constantFrom(...Object.keys(fieldsOfSample())), odd);
    const item = fc.oneof(
      fc.dictionary(fc.string(), odd),
      fc.record({
        MediaId: odd,
        MediaBasicInfo: fc.oneof(parts, odd),
        FileInfoList: odd,
        BizData: fc.oneof(parts, odd),
      }),
      fc.record({
        FileInfoList: fc.array(fc.oneof(odd, fc.record({ FileBasicInfo: fc.oneof(parts, odd) }))),
      }),
    );
    fc.assert(
      fc.property(item, (wire) => {
        const asset = parseAsset(wire);
        const shown = [toAssetRow(asset, 'id', 0), toAssetView(asset)];
        signedUrlExpiry(wire);
        const { raw: _, ...parsed } = asset;
        expect(numbersIn([parsed, shown]).every(Number.isFinite)).toBe(true);
        expect(JSON.stringify(shown)).not.toContain('S3CRET');
      }),
      { numRuns: 1000 },
    );
  });

  it('survives JSON in a string that is nested without end', () => {
    const asset = assetWith({ basic: { UserData: '['.repeat(50_000) + ']'.repeat(50_000) } });
    expect(JSON.stringify(toAssetView(asset)).length).toBeLessThan(200_000);
  });

  it('parses and condenses at least 25,000 assets a second', () => {
    const files = [{}, { Width: '640', Height: '360' }];
    const wires = Array.from({ length: 5000 }, (_, n) => wireWith({ id: String(n), files }));
    // The best of several rounds: the first warms the compiler up.
    const perSecond = Math.max(...Array.from({ length: 5 }, () => assetsPerSecond(wires)));
    console.info(`parseAsset + toAssetRow: ${Math.round(perSecond).toLocaleString('en')} assets/s`);
    expect(perSecond).toBeGreaterThan(25_000);
  });
});

function assetsPerSecond(wires: readonly WireAsset[]): number {
  // Time of the processor and not of the clock: the machine may be busy with other things.
  const start = process.cpuUsage();
  const rows = wires.map((wire, position) => toAssetRow(parseAsset(wire), 'id', position));
  const { user, system } = process.cpuUsage(start);
  return rows.length / ((user + system) / 1e6);
}

function fieldsOfSample() {
  const { MediaBasicInfo, BizData, FileInfoList } = wireWith();
  return {
    ...MediaBasicInfo,
    ...BizData,
    ...FileInfoList[0]?.FileBasicInfo,
    UserData: '',
    Snapshots: '',
    CoverURL: '',
  };
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
