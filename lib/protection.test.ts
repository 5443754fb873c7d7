import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MOST_BLUR,
  type Protection,
  parseProtection,
  printProtection,
  USUAL_PROTECTION,
  veilStyle,
} from './protection';

const protection: fc.Arbitrary<Protection> = fc.record({
  blur: fc.integer({ min: 0, max: MOST_BLUR }),
  small: fc.boolean(),
  greyscale: fc.boolean(),
  edges: fc.boolean(),
  mute: fc.boolean(),
  nudge: fc.boolean(),
});

describe('a protection', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(protection, (given) => {
        expect(parseProtection(printProtection(given))).toEqual(given);
      }),
    );
  });

  it.each(['', 'blur', 'blur-7', 'blur--1', 'blur-4.', 'blur-4.sharp', 'greyscale', 'blur-4 greyscale'])(
    'is not read from "%s"',
    (text) => expect(parseProtection(text)).toBeNull(),
  );

  it('needs no choice to blur, to take the colours and to keep quiet', () => {
    expect(printProtection(USUAL_PROTECTION)).toBe('blur-4.greyscale.mute.nudge');
  });
});

describe('the style of what is veiled', () => {
  it('is nothing only when everything is off', () => {
    fc.assert(
      fc.property(protection, (given) => {
        const isNothing = given.blur === 0 && !given.greyscale && !given.edges;
        expect(veilStyle(given)['--veil-filter'] === 'none').toBe(isNothing);
      }),
    );
  });

  it('blurs by the width of the frame, and hides the faded edge outside of it', () => {
    const { '--veil-filter': filter, '--veil-scale': scale } = veilStyle(USUAL_PROTECTION);
    expect(filter).toBe('grayscale(1) blur(max(5px, 6cqw))');
    expect(Number(scale)).toBeGreaterThan(1);
  });

  it('draws edges before it blurs them', () => {
    expect(veilStyle({ ...USUAL_PROTECTION, edges: true, blur: 1 })['--veil-filter']).toBe(
      'grayscale(1) url(#veil-edges) blur(max(1.25px, 1.5cqw))',
    );
  });
});
