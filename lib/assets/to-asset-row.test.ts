import { describe, expect, it } from 'vitest';
import { MAX_USER_DATA } from './asset-row';
import { assetWith } from './fixtures';
import { toAssetRow } from './to-asset-row';

const row = (parts: Parameters<typeof assetWith>[0]) => toAssetRow(assetWith(parts), 'id', 0);
const userData = (text: string) => row({ basic: { UserData: text } }).userData;

describe('a row', () => {
  it('has what a list is filtered by', () => {
    expect(
      row({
        basic: { BusinessType: 'general', Source: 'oss', TranscodeStatus: 'Init' },
        biz: { IsFavorite: '1', CreationJobId: 'job' },
        files: [{ Region: 'cn-shanghai' }],
      }),
    ).toMatchObject({
      businessType: 'general',
      source: 'oss',
      transcodeStatus: 'Init',
      region: 'cn-shanghai',
      format: 'mov,mp4,m4a,3gp,3g2,mj2',
      bitrateKbps: 1000,
      isFavorite: true,
      isDeleted: false,
      projectId: 'pd_0617169475',
      folderId: 'fd-CBMEJaa2fA',
      creationJobId: 'job',
    });
  });

  it.each([
    ['{ "project": "The Salt Road",\n "order": 3 }', '{"project":"The Salt Road","order":3}'],
    ['[1, null]', '[1,null]'],
    ['{"__proto__":{"polluted":true}}', '{"__proto__":{"polluted":true}}'],
    ['plain text', null],
    ['{"cut off', null],
    ['', null],
    [JSON.stringify({ note: 'x'.repeat(MAX_USER_DATA) }), null],
  ])('has UserData %j as %j', (text, expected) => {
    expect(userData(text)).toBe(expected);
  });

  it('has no signature in its UserData', () => {
    expect(userData('{"url":"https://a.example/x?Signature=abc&x=1"}')).toBe(
      '{"url":"https://a.example/x?[redacted]&x=1"}',
    );
  });
});
