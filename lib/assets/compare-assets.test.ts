import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePath } from './addresses';
import { type AssetView, toAssetView } from './asset-view';
import { compareAssets } from './compare-assets';
import { comparedIds } from './compared-ids';
import { parseAsset } from './parse-asset';

function view(basic: Record<string, unknown>, rest: Record<string, unknown> = {}): AssetView {
  return toAssetView(parseAsset({ MediaId: 'a', MediaBasicInfo: basic, ...rest }));
}

const file = (size: string) => ({ FileBasicInfo: { FileSize: size, FileType: 'source_file' } });
const fieldOf = (assets: AssetView[], path: string) =>
  compareAssets(assets)
    .flatMap(({ fields }) => fields)
    .find((field) => field.path === path);

describe('assets side by side', () => {
  test('a field differs when one of them says another thing, or nothing', () => {
    const assets = [view({ Title: 'A' }), view({ Title: 'A' }), view({})];
    expect(fieldOf(assets, 'MediaBasicInfo.Title')).toMatchObject({
      isDifferent: true,
      isUnlikeFirst: [false, false, true],
    });
    expect(fieldOf(assets, 'MediaBasicInfo.Description')).toMatchObject({ isDifferent: false });
  });

  test('addresses differ by what they name, not by how they are signed', () => {
    const signed = (signature: string) =>
      view({ InputURL: `https://b.oss-cn-shanghai.aliyuncs.com/a.mp4?Signature=${signature}` });
    const compared = fieldOf([signed('one'), signed('two')], 'MediaBasicInfo.InputURL');
    expect(compared?.isDifferent).toBe(false);
    expect(JSON.stringify(compared)).not.toMatch(/Signature/);
  });

  test('files meet by their place, and one that only one asset has differs', () => {
    const assets = [
      view({}, { FileInfoList: [file('1'), file('2')] }),
      view({}, { FileInfoList: [file('1')] }),
    ];
    const files = compareAssets(assets).filter(({ group }) => group === 'files');
    expect(files.map(({ number }) => number)).toEqual([1, 2]);
    const differing = files.map(({ fields }) => fields.filter(({ isDifferent }) => isDifferent).length);
    expect(differing[0]).toBe(0);
    expect(differing[1]).toBeGreaterThan(0);
  });

  test('fields that only one asset has, and nobody knows, are compared, too', () => {
    const assets = [view({}, { Novelty: 'x' }), view({})];
    expect(fieldOf(assets, 'Novelty')).toMatchObject({ isDifferent: true, cells: [{ raw: 'x' }, null] });
  });

  test('an asset is like itself, and the order only turns the columns', () => {
    const basic = fc.record({ Title: fc.constantFrom('A', 'B'), Status: fc.constantFrom('Normal', 'Init') });
    fc.assert(
      fc.property(basic, basic, (one, two) => {
        const [a, b] = [view(one), view(two)];
        const differing = (assets: AssetView[]) =>
          compareAssets(assets).flatMap(({ fields }) => fields.filter((field) => field.isDifferent));
        expect(differing([a, a])).toEqual([]);
        expect(differing([a, b]).map(({ path }) => path)).toEqual(differing([b, a]).map(({ path }) => path));
      }),
    );
  });
});

test('an address names up to four assets, each once', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'].map((digit) => digit.repeat(32));
  expect(comparedIds(`${ids.join()},${ids[0]}`)).toEqual(ids.slice(0, 4));
  expect(comparedIds('nothing')).toEqual([]);
  expect(comparePath(ids.slice(0, 2), 'cn-beijing')).toBe(
    `/compare?ids=${ids[0]},${ids[1]}&region=cn-beijing`,
  );
});
