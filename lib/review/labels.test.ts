import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activeLabels,
  keepingAll,
  type Label,
  labelNamed,
  labelsFault,
  labelsSchema,
  offeredLabels,
  plainLabel,
  withLabel,
} from './labels';

const retired = (key: string): Label => ({ ...plainLabel(key), isRetired: true });
const named = (key: string, en: string): Label => ({ ...plainLabel(key), en });
const someLabels = fc.uniqueArray(
  fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    en: fc.constant(null),
    zh: fc.constant(null),
    isRetired: fc.boolean(),
  }),
  { selector: ({ key }) => key },
);

describe('labelsFault', () => {
  test.each([
    ['one is enough', [plainLabel('ad')], null],
    ['none at all', [], 'none'],
    ['all retired', [retired('ad')], 'none'],
    ['a key twice', [plainLabel('ad'), retired('ad')], 'twice'],
    ['fifty', Array.from({ length: 50 }, (_, n) => plainLabel(`${n}`)), null],
    ['more than a verdict carries', Array.from({ length: 51 }, (_, n) => plainLabel(`${n}`)), 'tooMany'],
  ] as const)('%s', (_, labels, fault) => {
    expect(labelsFault(labels)).toBe(fault);
    expect(labelsSchema.safeParse(labels).success).toBe(fault === null);
  });

  test('two labels in use do not look alike; one that is retired may look like another', () => {
    const shown = ({ en, key }: Label) => en ?? key;
    const alike = [plainLabel('Logo'), named('mark', 'logo ')];
    expect(labelsFault(alike, shown)).toBe('twice');
    expect(labelsFault(alike)).toBeNull();
    expect(
      labelsFault([plainLabel('Logo'), { ...named('mark', 'Logo'), isRetired: true }], shown),
    ).toBeNull();
  });
});

test('words are trimmed, and neither blank nor long nor with signs that nobody sees', () => {
  expect(labelsSchema.parse([{ ...plainLabel(' ad '), zh: ' 广告 ' }])).toEqual([
    { ...plainLabel('ad'), zh: '广告' },
  ]);
  for (const key of ['', '  ', 'a\0b', 'a\nb', 'x'.repeat(65)])
    expect(labelsSchema.safeParse([plainLabel(key)]).success, JSON.stringify(key)).toBe(false);
});

test('a label that was chosen is offered after the others once it is retired, so that it can be taken away', () => {
  const labels = [retired('old'), plainLabel('ad'), retired('gone'), plainLabel('logo')];
  expect(offeredLabels(labels, []).map(({ key }) => key)).toEqual(['ad', 'logo']);
  expect(offeredLabels(labels, ['gone', 'ad']).map(({ key }) => key)).toEqual(['ad', 'logo', 'gone']);
});

test.each([
  ['a new one', ' Weapons ', plainLabel('Weapons')],
  ['the key of one, in other letters', 'AD', plainLabel('ad')],
  ['what is shown of one', 'trade mark', named('logo', 'Trade Mark')],
  ['a retired one', 'gone', retired('gone')],
  ['a blank', '  ', null],
])('a typed name means %s', (_, typed, label) => {
  const labels = [plainLabel('ad'), named('logo', 'Trade Mark'), retired('gone')];
  const shown = (key: string) => labels.find((one) => one.key === key)?.en ?? key;
  expect(labelNamed(typed, labels, shown)).toEqual(label);
});

test('a label more is the last in use, once, and no other changes', () => {
  fc.assert(
    fc.property(someLabels, fc.constantFrom('a', 'f', 'new'), (labels, key) => {
      const longer = withLabel(labels, plainLabel(key));
      expect(activeLabels(longer).at(-1)?.key).toBe(key);
      expect(longer.slice(0, -1)).toEqual(labels.filter((label) => label.key !== key));
    }),
  );
});

test('no change loses a label: what is left out is retired, and the rest stays as it was asked for', () => {
  fc.assert(
    fc.property(someLabels, someLabels, (next, before) => {
      const kept = keepingAll(next, before);
      expect(kept.slice(0, next.length)).toEqual(next);
      expect(activeLabels(kept)).toEqual(activeLabels(next));
      expect(new Set(kept.map(({ key }) => key))).toEqual(
        new Set([...next, ...before].map(({ key }) => key)),
      );
      expect(new Set(kept.map(({ key }) => key)).size).toBe(kept.length);
    }),
  );
});
