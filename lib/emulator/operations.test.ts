import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallFaults } from './fault-plan';
import { reservedId } from './faults';
import { createItemTexts } from './item-texts';
import { findOperation } from './operations';
import { NOW, stubCatalogue } from './testing';

const NO_FAULTS: CallFaults = { slow: false, fault: null, unlisted: new Set(), repeated: new Set() };
const [first = '', second = ''] = stubCatalogue.sampleIds();
const ignored = '0'.repeat(32);
const absent = 'f'.repeat(32);

function call(action: string, parameters: Record<string, string>, faults: Partial<CallFaults> = {}): unknown {
  const operation = findOperation(action, '2020-11-09');
  const search = new URLSearchParams(parameters);
  const context = {
    catalogue: stubCatalogue,
    itemText: createItemTexts(stubCatalogue, () => NOW),
    faults: { ...NO_FAULTS, ...faults },
  };
  return JSON.parse(`{${operation.answer(operation.mediaIds(search, 100), search, context).join(',')}}`);
}

const batch = (mediaIds: string, faults?: Partial<CallFaults>) =>
  call('BatchGetYikeAssetMediaInfos', { MediaIds: mediaIds }, faults);
const single = (mediaId: string, faults?: Partial<CallFaults>) =>
  call('GetYikeAssetMediaInfo', { MediaId: mediaId }, faults);
const item = (mediaId: string) => stubCatalogue.assetFor(mediaId).batchItem;

describe('which operations there are', () => {
  test.each([
    ['BatchGetYikeAssetMediaInfos', '2020-11-09'],
    ['BatchGetYikeAssetMediaInfos', '2026-03-19'],
    ['GetYikeAssetMediaInfo', '2020-11-09'],
    ['GetYikeAssetMediaInfo', '2026-03-19'],
    ['GetSnapshotJob', '2020-11-09'],
  ])('%s of %s', (action, version) => {
    expect(findOperation(action, version).versions).toContain(version);
  });

  test.each([
    [null, '2020-11-09', 'Action is mandatory'],
    ['', '2020-11-09', 'Action is mandatory'],
    ['GetSnapshotJob', null, 'Version is mandatory'],
    ['GetSnapshotJob', '2019-01-01', 'Version is not valid'],
    ['GetSnapshotJob', '2026-03-19', 'api is not found'],
    ['batchgetyikeassetmediainfos', '2020-11-09', 'api is not found'],
    ['constructor', '2020-11-09', 'api is not found'],
  ])('not %s of %s', (action, version, message) => {
    expect(() => findOperation(action, version)).toThrow(message);
  });
});

describe('BatchGetYikeAssetMediaInfos', () => {
  test('finds, ignores, and keeps the order', () => {
    expect(batch([second, ignored, first, absent].join())).toEqual({
      MediaInfos: [item(second), item(first)],
      IgnoredList: [ignored, absent],
    });
  });

  test('answers an ID once, however often it is asked for', () => {
    expect(batch([first, first, absent, absent].join())).toEqual({
      MediaInfos: [item(first)],
      IgnoredList: [absent],
    });
  });

  test.each(['abc', '******b48fb04483915d4f2cd8******', 'icepublic-1', 'x'.repeat(64), 'BB1DFA20'])(
    'ignores the malformed ID %s',
    (mediaId) => {
      expect(batch(mediaId)).toEqual({ MediaInfos: [], IgnoredList: [mediaId] });
    },
  );

  test.each(['x'.repeat(65), 'a b', 'a/b', 'é', ' abc', '<'])('is spoilt as a whole by %j', (mediaId) => {
    expect(() => batch(`${first},${mediaId}`)).toThrow('The specified parameter MediaIds is not valid.');
  });

  test('takes 100 IDs and no more', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, n) => `${n}`).join();
    expect(batch(ids(100))).toHaveProperty('IgnoredList.length', 100);
    expect(() => batch(ids(101))).toThrow('not valid');
  });

  test.each([{}, { MediaIds: '' }])('needs MediaIds, which %j lacks', (parameters) => {
    expect(() => call('BatchGetYikeAssetMediaInfos', parameters)).toThrow('MediaIds is missing');
  });

  test('leaves out or repeats what a fault says', () => {
    const answer = batch([first, second].join(), { unlisted: new Set([first]), repeated: new Set([second]) });
    expect(answer).toEqual({ MediaInfos: [item(second), item(second)], IgnoredList: [] });
  });

  test('finds an asset for a reserved ID whose fault is over', () => {
    const reserved = reservedId('reset', 0);
    expect(batch(reserved)).toEqual({ MediaInfos: [item(reserved)], IgnoredList: [] });
  });

  test('accounts for every ID that it tolerates', () => {
    const anyId = fc.oneof(
      fc.constantFrom(first, second, ignored),
      fc.stringMatching(/^[0-9A-Za-z_*-]{1,64}$/),
    );
    fc.assert(
      fc.property(fc.array(anyId, { minLength: 1, maxLength: 100 }), (ids) => {
        const { length } = JSON.stringify(batch(ids.join())).match(/"MediaBasicInfo"/g) ?? [];
        expect(batch(ids.join())).toHaveProperty('IgnoredList.length', new Set(ids).size - (length ?? 0));
      }),
    );
  });
});

describe('GetYikeAssetMediaInfo', () => {
  test('answers the richer asset', () => {
    expect(single(first)).toEqual({ MediaInfo: stubCatalogue.assetFor(first).singleItem });
  });

  test.each([ignored, absent, 'abc'])('does not know %s', (mediaId) => {
    expect(() => single(mediaId)).toThrow('The specified resource is not found.');
  });

  test('refuses what is no ID, and nothing', () => {
    expect(() => single('a,b')).toThrow('MediaId is not valid');
    expect(() => single('')).toThrow('MediaId is missing');
  });

  test('answers without the asset when a fault says so', () => {
    expect(single(first, { unlisted: new Set([first]) })).toEqual({});
  });
});

describe('GetSnapshotJob', () => {
  test('answers the job, and refuses an unknown or absent one', () => {
    expect(call('GetSnapshotJob', { JobId: 'job' })).toEqual({
      SnapshotJob: { JobId: 'job', Status: 'Success' },
    });
    expect(() => call('GetSnapshotJob', { JobId: 'none' })).toThrow('not found');
    expect(() => call('GetSnapshotJob', {})).toThrow('JobId is missing');
  });
});
