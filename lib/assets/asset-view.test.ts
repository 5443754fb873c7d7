import { describe, expect, it } from 'vitest';
import type { AssetView } from './asset-view';
import { toAssetView } from './asset-view';
import { assetWith, sprite } from './fixtures';
import { parseAsset } from './parse-asset';
import { VENDOR_SAMPLE } from './vendor-sample';
import { isObject, parseBatchResponse } from './wire';

const fieldOf = ({ basic, business, audit, files }: AssetView, path: string) =>
  [...basic, ...business, ...audit, ...files.flatMap(({ fields }) => fields)].find(
    (field) => field.path === path,
  );

const SIGNED =
  'https://b.oss-cn-shanghai.aliyuncs.com/a.mp4?Expires=1&OSSAccessKeyId=KEYID&Signature=S3CRET&security-token=T0KEN';

describe('toAssetView', () => {
  it('shows every leaf of the vendor’s sample in a group, and none twice', () => {
    const [item] = parseBatchResponse(VENDOR_SAMPLE).items;
    const view = toAssetView(parseAsset(item ?? {}));
    const { basic, business, audit, spriteFields, other, files } = view;
    const paths = [basic, business, audit, spriteFields, other, ...files.map(({ fields }) => fields)]
      .flat()
      .map(({ path }) => path);
    expect(paths.toSorted()).toEqual(leafPaths(item).toSorted());
  });

  it('shows what is not known yet under its own path', () => {
    const asset = assetWith({ basic: { Prompt: 'a harbour' }, files: [{ Codec: { name: 'h264' } }] });
    expect(toAssetView(asset).other).toMatchObject([
      { path: 'MediaBasicInfo.Prompt', value: { kind: 'text', text: 'a harbour' } },
      {
        path: 'FileInfoList[0].FileBasicInfo.Codec',
        value: { kind: 'json', text: '{\n  "name": "h264"\n}' },
      },
    ]);
  });

  it('lets no signature through, wherever it stands', () => {
    const view = toAssetView(
      assetWith({
        basic: {
          Title: SIGNED,
          CoverURL: SIGNED,
          InputURL: SIGNED,
          MediaTags: SIGNED,
          UserData: JSON.stringify({ url: SIGNED }),
          Snapshots: JSON.stringify([SIGNED]),
          CreateTime: SIGNED,
          New: [SIGNED],
        },
        biz: { AuditBlockedLabel: SIGNED, SourceName: `see ${SIGNED}` },
        files: [{ FileUrl: SIGNED, FileName: SIGNED, Duration: SIGNED }],
      }),
    );
    expect(JSON.stringify(view)).not.toMatch(/S3CRET|T0KEN|KEYID/);
  });

  it.each([
    ['a signed URL, without its query', SIGNED, 'https://b.oss-cn-shanghai.aliyuncs.com/a.mp4', null],
    ['a bare URL', 'http://host/a.mp4', 'http://host/a.mp4', 'http://host/a.mp4'],
    ['a URL with credentials', 'https://user:pw@host/a', 'https://host/a', null],
    ['a script', 'javascript:alert(1)', 'javascript:alert(1)', null],
    ['a script behind blanks', ' \tjavascript:alert(1)', ' \tjavascript:alert(1)', null],
    ['data', 'data:text/html,x', 'data:text/html,x', null],
  ])('shows %s as text and links only a bare web address', (_, InputURL, text, href) => {
    const value = fieldOf(toAssetView(assetWith({ basic: { InputURL } })), 'MediaBasicInfo.InputURL')?.value;
    expect(value).toMatchObject({ kind: 'url', text, href });
  });

  it('keeps an unreadable value as text, beside the reason', () => {
    const view = toAssetView(assetWith({ basic: { CreateTime: 'last week', UserData: '{"a":' } }));
    expect(fieldOf(view, 'MediaBasicInfo.CreateTime')).toMatchObject({
      raw: 'last week',
      value: { kind: 'text', text: 'last week' },
      problem: 'notDate',
    });
    expect(fieldOf(view, 'MediaBasicInfo.UserData')).toMatchObject({
      value: { kind: 'text' },
      problem: 'notJson',
    });
  });

  it('lists problems that no field shows', () => {
    const asset = parseAsset({ MediaId: 'x', FileInfoList: 'none', BizData: 7 });
    expect(toAssetView(asset).strayProblems).toMatchObject([
      { path: 'BizData', code: 'notObject' },
      { path: 'FileInfoList', code: 'notList' },
    ]);
  });

  it('marks the fields of a contradiction', () => {
    const view = toAssetView(assetWith({ biz: { AuditBlockedLabel: 'porn' } }));
    expect(fieldOf(view, 'BizData.AuditBlockedLabel')?.contradictions).toEqual(['passButBlockedLabel']);
    expect(fieldOf(view, 'MediaBasicInfo.Title')?.contradictions).toEqual([]);
  });

  it('writes out characters that hide or reorder text, and copies them as they came', () => {
    const field = fieldOf(
      toAssetView(assetWith({ basic: { Title: 'a\u202Egpj\u0000' } })),
      'MediaBasicInfo.Title',
    );
    expect(field?.value).toEqual({ kind: 'text', text: 'a⟨U+202E⟩gpj⟨U+0000⟩' });
    expect(field?.raw).toBe('a\u202Egpj\u0000');
  });

  it('keeps every key of the raw item, `__proto__` among them', () => {
    const { raw } = toAssetView(parseAsset(JSON.parse('{"MediaId":"x","__proto__":{"polluted":true}}')));
    expect(raw).toContain('"__proto__": {');
  });

  it('numbers sprite sheets over all sets, unreachable ones included', () => {
    const sets = [
      sprite({ count: 9, tileCount: 2 }),
      sprite({ bucket: '', tileCount: 3 }),
      7,
      sprite({ tileCount: 1 }),
    ];
    const { sprites } = toAssetView(assetWith({ basic: { SpriteImages: JSON.stringify(sets) } }));
    expect(sprites.map(({ facts }) => [facts.firstSheet, facts.sheetCount])).toEqual([
      [0, 2],
      [2, 0],
      [5, 1],
    ]);
    expect(sprites[2]?.fields[0]?.path).toBe('MediaBasicInfo.SpriteImages[3].count');
  });
});

function leafPaths(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leafPaths(item, `${path}[${index}]`));
  if (!isObject(value)) return [path];
  return Object.entries(value).flatMap(([key, child]) =>
    leafPaths(child, path === '' ? key : `${path}.${key}`),
  );
}
