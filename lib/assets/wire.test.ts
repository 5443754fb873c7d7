import { describe, expect, it } from 'vitest';
import { VENDOR_SAMPLE } from './vendor-sample';
import { parseBatchResponse, wireMediaId } from './wire';

describe('parseBatchResponse', () => {
  it('reads the vendor’s sample', () => {
    const { requestId, items, ignored } = parseBatchResponse(VENDOR_SAMPLE);
    expect([requestId, items.length, ignored.length]).toEqual(['******11-DB8D-4A9A-875B-275798******', 1, 1]);
  });

  it.each([
    ['no list of ignored IDs', { MediaInfos: [{}] }, 1, 0],
    ['no list of assets', { IgnoredList: ['a'] }, 0, 1],
    ['items that are no objects', { MediaInfos: [null, 'x', {}], IgnoredList: [1, 'a'] }, 1, 1],
  ])('takes an answer with %s', (_, body, items, ignored) => {
    const response = parseBatchResponse(body);
    expect([response.items.length, response.ignored.length]).toEqual([items, ignored]);
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['an error of the API', { Code: 'Forbidden', RequestId: 'r' }],
    ['a list that is none', { MediaInfos: {} }],
  ])('refuses %s as badResponse', (_, body) => {
    expect(() => parseBatchResponse(body)).toThrow('badResponse');
  });
});

describe('wireMediaId', () => {
  it.each([
    [{ MediaId: ' AB ', MediaBasicInfo: { MediaId: 'cd' } }, 'ab'],
    [{ MediaBasicInfo: { MediaId: 'CD' } }, 'cd'],
    [{ MediaId: 7, MediaBasicInfo: 'x' }, null],
    [{}, null],
  ])('of %o is %s', (wire, id) => {
    expect(wireMediaId(wire)).toBe(id);
  });
});
