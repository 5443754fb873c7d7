import { describe, expect, it } from 'vitest';
import type { AssetRow } from '../assets/asset-row';
import { COLUMNS } from '../assets/columns';
import { assetWith } from '../assets/fixtures';
import { toAssetRow } from '../assets/to-asset-row';
import { toAssetDetails } from './asset-details';
import { ASSET_COLUMNS, exportColumns } from './export-columns';
import { absentLine, foundLine } from './export-line';
import { DETAILS, ROW } from './test-lines';

describe('the columns of an export', () => {
  it('cover every column of the table, in the order asked for', () => {
    const shown = new Set(ASSET_COLUMNS.map(({ shownAs }) => shownAs));
    expect(COLUMNS.filter(({ id }) => !shown.has(id))).toEqual([]);
    expect(exportColumns('assets', ['size', 'mediaId', 'size']).map(({ id }) => id)).toEqual([
      'sizeBytes',
      'mediaId',
      'state',
      'reason',
      'upstreamCode',
    ]);
  });

  it('have a heading each, no two the same', () => {
    for (const scope of ['assets', 'tokens'] as const) {
      const ids = exportColumns(scope, 'all').map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('tell every detail', () => {
    const ids = new Set(exportColumns('assets', 'all').map(({ id }) => id));
    expect(Object.keys(DETAILS).filter((field) => !ids.has(field))).toEqual([]);
  });

  it('tell every field of a row', () => {
    const read = new Set<string>();
    const row = new Proxy<AssetRow>(ROW, {
      get: (target, field, receiver) => {
        read.add(String(field));
        return Reflect.get(target, field, receiver);
      },
    });
    const line = { ...foundLine(ROW), row };
    for (const { value } of ASSET_COLUMNS) value(line);
    // The ID is the token's: that of the row is the same. Some are told from the details, three by another name.
    const told = new Set([...read, ...Object.keys(DETAILS), 'id', 'region', 'isDeleted', 'projectId']);
    expect(Object.keys(ROW).filter((field) => !told.has(field))).toEqual([]);
  });

  it('say of a token without an asset what it is, and nothing else', () => {
    const line = absentLine('malformed', 'bb1d***02', { sourceLine: 3, reason: 'masked' });
    const told = exportColumns('tokens', 'all').flatMap(({ id, value }) =>
      value(line) === null ? [] : [[id, value(line)]],
    );
    expect(told).toEqual([
      ['line', 3],
      ['token', 'bb1d***02'],
      ['state', 'malformed'],
      ['reason', 'masked'],
    ]);
  });
});

const SIGNED = 'http://bucket.example/a.jpg?Expires=1&OSSAccessKeyId=LTAI&Signature=s%2Fcret';

describe('the details of an asset', () => {
  const asset = assetWith({
    basic: { CoverURL: SIGNED, InputURL: SIGNED, Description: `see ${SIGNED}` },
    files: [{ FileUrl: SIGNED }],
  });
  const answer = { requestId: 'r', fetchedAt: null };

  it('hold no signature unless it was asked for', () => {
    expect(toAssetDetails(asset, answer, true)).toMatchObject({
      inputUrl: SIGNED,
      coverUrl: SIGNED,
      fileUrls: [SIGNED],
      description: expect.not.stringContaining('cret'),
    });
    expect(JSON.stringify(toAssetDetails(asset, answer))).not.toMatch(/cret|LTAI/);
    expect(JSON.stringify(toAssetRow(asset, 'id', 0))).not.toMatch(/cret|LTAI/);
  });
});
