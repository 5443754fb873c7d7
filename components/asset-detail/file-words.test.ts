import { describe, expect, it } from 'vitest';
import { fileNumbers, formatShare } from './file-words';

describe('fileNumbers', () => {
  it.each([
    [[], []],
    [[4], ['#5']],
    [
      [0, 1],
      ['#1', '#2'],
    ],
    [
      [6, 2, 0, 1],
      ['#1–3', '#7'],
    ],
    [Array.from({ length: 20 }, (_, n) => n), ['#1–20']],
  ])('of %j are %j', (places, numbers) => {
    expect(fileNumbers(places)).toEqual(numbers);
  });
});

describe('formatShare', () => {
  it.each([
    [0.025, '+2.5%'],
    [-0.25, '-25%'],
    [12.345, '+1,230%'],
    [-0.999999, '-100%'],
  ])('shows %d as %s', (share, text) => {
    expect(formatShare(share, 'en')).toBe(text);
  });
});
