import { describe, expect, test } from 'vitest';
import { findContradictions } from '../assets/contradictions';
import { parseAsset } from '../assets/parse-asset';
import { parseBatchResponse } from '../assets/wire';
import { createCatalogue } from './catalogue';
import { ODD_ASSETS } from './catalogue-odd';
import { CONTRADICTION_TWISTS } from './catalogue-odd-contradictions';
import { REAL_COUNT } from './catalogue-real';
import type { CatalogueOptions } from './catalogue-types';

const OPTIONS: CatalogueOptions = {
  seed: 1,
  sign: (bucket, key, expiresAt, process = '') =>
    `http://127.0.0.1:1/${bucket}/${key}?Expires=${expiresAt.getTime() / 1000}&x=${process}`,
  mediaOrigin: 'http://127.0.0.1:1',
  now: () => Date.UTC(2026, 8, 14, 8, 12, 31),
};
const catalogue = createCatalogue(OPTIONS);

const itemOf = (n: number) => {
  const entry = catalogue.find(catalogue.mediaId(n));
  return entry.kind === 'asset' ? entry.batchItem : null;
};
const wireOf = (n: number) => {
  const [wire] = parseBatchResponse({ RequestId: 'r', MediaInfos: [itemOf(n)], IgnoredList: [] }).items;
  if (!wire) throw new Error(`asset ${n} is no asset`);
  return wire;
};
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);
const oddNumber = (name: string) => ODD_ASSETS.get(name)?.n ?? -1;

describe('a catalogue', () => {
  test('gives the same bytes for the same seed, and others for another', () => {
    const text = (options: CatalogueOptions) => {
      const { find, mediaId, sampleText } = createCatalogue(options);
      return JSON.stringify([numbers(0, 500).map((n) => find(mediaId(n))), sampleText()]);
    };
    expect(text(OPTIONS)).toBe(text(OPTIONS));
    expect(text({ ...OPTIONS, seed: 2 })).not.toBe(text(OPTIONS));
  });

  test('knows its own IDs and no others', () => {
    expect(catalogue.find('0'.repeat(32))).toEqual({ kind: 'absent' });
    expect(catalogue.find('no ID at all')).toEqual({ kind: 'absent' });
    expect(createCatalogue({ ...OPTIONS, seed: 2 }).find(catalogue.mediaId(0))).toEqual({ kind: 'absent' });
  });

  test('ignores about three in a hundred, and none of the real or odd ones', () => {
    const ignored = numbers(0, 10_000).filter((n) => itemOf(n) === null);
    expect(ignored.length).toBeGreaterThan(200);
    expect(ignored.length).toBeLessThan(400);
    expect(Math.min(...ignored)).toBeGreaterThanOrEqual(400);
  });

  test('gives an ordinary asset for any ID whatever, always the same', () => {
    const id = 'e0e0050a'.padEnd(32, '7');
    expect(catalogue.assetFor(id).batchItem).toMatchObject({ MediaId: id, MediaBasicInfo: { MediaId: id } });
    expect(catalogue.assetFor(id)).toEqual(catalogue.assetFor(id));
  });

  test('answers every item in the shape that the product reads', () => {
    for (const n of numbers(0, 2_000).filter((at) => itemOf(at) !== null)) {
      expect(() => parseAsset(wireOf(n)), `asset ${n}`).not.toThrow();
    }
  });

  test('keeps all leaves of a batch item strings', () => {
    const leaves = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
    const kinds = new Set(
      numbers(0, 1_000)
        .flatMap((n) => leaves(itemOf(n) ?? {}))
        .map((leaf) => typeof leaf),
    );
    expect([...kinds]).toEqual(['string']);
  });

  test('has at least eight in ten assets without a contradiction', () => {
    const found = numbers(200, 1_200).filter((n) => itemOf(n) !== null);
    const clean = found.filter((n) => findContradictions(parseAsset(wireOf(n))).length === 0);
    expect(clean.length / found.length).toBeGreaterThan(0.8);
  });

  test('tells more of an asset when asked for it alone', () => {
    const entry = catalogue.find(catalogue.mediaId(2));
    expect(entry).toMatchObject({
      singleItem: {
        MediaBasicInfo: { CateId: 4202, UploadSource: 'console' },
        FileInfoList: [{ VideoStreamInfoList: [{ CodecName: 'h264', PixFmt: 'yuv420p' }] }, {}],
        BizData: { Prompt: expect.stringContaining('墨') },
      },
    });
    expect(entry).not.toHaveProperty('singleItem.MediaBasicInfo.TranscodeStatus');
  });

  test('spreads every value of every enumeration over its first 5,000', () => {
    const seen = new Set<string>();
    for (const n of numbers(0, 5_000)) {
      if (itemOf(n) === null) continue;
      const { basic, audit, files } = parseAsset(wireOf(n));
      for (const value of [
        `type ${basic.mediaType}`,
        `status ${basic.status}`,
        `business ${basic.businessType}`,
        `transcode ${basic.transcodeStatus}`,
        `source ${basic.source}`,
        `biz ${basic.biz}`,
        `audit ${audit.status}`,
        ...audit.labels.map((label) => `label ${label}`),
        ...files.map(({ type }) => `file ${type}`),
      ])
        seen.add(value);
    }
    expect([...EVERY_VALUE].filter((value) => !seen.has(value))).toEqual([]);
  });
});

const EVERY_VALUE = [
  ...['image', 'video', 'audio', 'text', 'material'].map((value) => `type ${value}`),
  ...'Init Preparing PrepareFail Normal Uploading UploadSucc UploadFail Transcoding TranscodeFail Checking Blocked Deleted'
    .split(' ')
    .map((value) => `status ${value}`),
  ...'general opening ending default cover subtitles font watermark'
    .split(' ')
    .map((value) => `business ${value}`),
  ...'Init Transcoding TranscodeSuccess TranscodeFail'.split(' ').map((value) => `transcode ${value}`),
  ...'oss vod live general url'.split(' ').map((value) => `source ${value}`),
  ...'ICE VOD LIVE MTS AiSaas IMS'.split(' ').map((value) => `biz ${value}`),
  ...'pass review block Init'.split(' ').map((value) => `audit ${value}`),
  ...'normal porn terrorism ad live logo audio spam politics abuse contraband flood meaningless Label'
    .split(' ')
    .map((value) => `label ${value}`),
  ...'source_file transcode_file'.split(' ').map((value) => `file ${value}`),
];

describe('odd assets', () => {
  test('stand at fixed numbers', () => {
    expect(oddNumber('inner-id-differs')).toBe(100);
    expect(oddNumber('vendor-sample')).toBe(119);
    expect(oddNumber('url-javascript')).toBe(138);
    expect(ODD_ASSETS.size).toBe(51);
  });

  test.each(CONTRADICTION_TWISTS.filter(({ name }) => name !== 'sprite-sheets-missing'))(
    'contradict themselves where they are said to: $note',
    ({ name }) => {
      expect(findContradictions(parseAsset(wireOf(oddNumber(name)))).length).toBeGreaterThan(0);
    },
  );

  test('come with nothing but an ID, too', () => {
    const n = oddNumber('nothing-but-id');
    expect(itemOf(n)).toEqual({ MediaId: catalogue.mediaId(n) });
  });

  test('include the 20 files, the 1,000 characters and the broken JSON', () => {
    expect(itemOf(oddNumber('twenty-files'))).toHaveProperty('FileInfoList.length', 20);
    expect(itemOf(oddNumber('title-1000'))).toHaveProperty('MediaBasicInfo.Title.length', 1_000);
    expect(parseAsset(wireOf(oddNumber('sprite-json-broken'))).sprites).toEqual([]);
  });
});

describe('snapshot jobs', () => {
  const jobOf = (n: number) => catalogue.snapshotJob(parseAsset(wireOf(n)).sprites[0]?.iceJobId ?? '');

  test('tell the grid of a real sprite as JSON in a string', () => {
    expect(jobOf(3)).toMatchObject({ Status: 'Success', Type: 'Sprite', Count: 24 });
    const { TemplateConfig } = Object(jobOf(3));
    expect(JSON.parse(TemplateConfig)).toMatchObject({
      Interval: expect.closeTo(1 / 3, 3),
      SpriteSnapshotConfig: { Columns: 6, Lines: 4, CellWidth: 120, CellHeight: 120, Padding: 4, Margin: 6 },
    });
  });

  test('leave the interval out where the cells are spread over the whole video', () => {
    const n = numbers(200, 400).find((at) => parseAsset(wireOf(at)).sprites.length > 0) ?? -1;
    expect(JSON.parse(Object(jobOf(n)).TemplateConfig)).not.toHaveProperty('Interval');
  });

  test('exist for nothing else', () => {
    expect(catalogue.snapshotJob('f'.repeat(32))).toBeNull();
    expect(catalogue.snapshotJob(catalogue.mediaId(0))).toBeNull();
  });
});

test('a real asset carries what was measured of its media', () => {
  expect(numbers(0, REAL_COUNT).map((n) => parseAsset(wireOf(n)).basic.mediaType)).toEqual([
    ...Array.from({ length: 10 }, () => 'video'),
    'audio',
    'image',
    'image',
    'image',
    'text',
  ]);
  const [source] = parseAsset(wireOf(0)).files;
  expect(source).toMatchObject({ durationSeconds: 10, widthPx: 1280, heightPx: 720 });
});
