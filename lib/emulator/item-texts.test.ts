import { expect, test, vi } from 'vitest';
import { reservedId } from './faults';
import { createItemTexts, findAsset } from './item-texts';
import { NOW, stubCatalogue } from './testing';

const [first = ''] = stubCatalogue.sampleIds();
const itemOf = (mediaId: string) => JSON.stringify(stubCatalogue.assetFor(mediaId).batchItem);

test('a text is the asset’s item, and there is none for what is ignored or absent', () => {
  const itemText = createItemTexts(stubCatalogue, () => NOW);
  expect(itemText(first)).toBe(itemOf(first));
  expect(itemText('0'.repeat(32))).toBeNull();
  expect(itemText('abc')).toBeNull();
});

test('a reserved ID is an asset though the catalogue does not list it', () => {
  const reserved = reservedId('reset', 0);
  expect(stubCatalogue.find(reserved).kind).toBe('absent');
  expect(findAsset(stubCatalogue, reserved)).toEqual(stubCatalogue.assetFor(reserved));
  expect(createItemTexts(stubCatalogue, () => NOW)(reserved)).toBe(itemOf(reserved));
});

test('an asset is drawn once a minute', () => {
  let now = NOW;
  const find = vi.fn(stubCatalogue.find);
  const itemText = createItemTexts({ ...stubCatalogue, find }, () => now);
  itemText(first);
  now += 59_999;
  expect(itemText(first)).toBe(itemOf(first));
  expect(find).toHaveBeenCalledTimes(1);
  now += 1;
  expect(itemText(first)).toBe(itemOf(first));
  expect(find).toHaveBeenCalledTimes(2);
});
