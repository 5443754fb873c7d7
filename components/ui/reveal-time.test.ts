import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addRevealed, revealedTodayMs } from './reveal-time';

const noon = new Date(2026, 0, 5, 12);
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000);

/** A browser with empty storage and a page whose reviewer wants, or does not want, to be told of a pause. */
function browser(protection: string) {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  });
  vi.stubGlobal('document', { documentElement: { dataset: { protection } } });
}

describe('the time for which protected pictures are revealed', () => {
  beforeEach(() => browser('blur-4.nudge'));

  it('adds up over a day and begins anew with the next', () => {
    addRevealed(3000, noon);
    addRevealed(4000, later(10));
    expect(revealedTodayMs(later(20))).toBe(7000);
    expect(revealedTodayMs(later(24 * 3600))).toBe(0);
  });

  it('is followed by a word about a pause once every two minutes of looking', () => {
    const words = Array.from({ length: 50 }, (_, n) => addRevealed(10_000, later(n * 20)));
    expect(words.filter(Boolean)).toHaveLength(4);
    expect(words.indexOf(true)).toBe(11);
  });

  it('says nothing when there was a pause in between', () => {
    const words = Array.from({ length: 30 }, (_, n) => addRevealed(10_000, later(n * 700)));
    expect(words).not.toContain(true);
  });

  it('says nothing to who has switched it off', () => {
    browser('blur-4');
    const words = Array.from({ length: 50 }, (_, n) => addRevealed(10_000, later(n * 20)));
    expect(words).not.toContain(true);
    expect(revealedTodayMs(later(1000))).toBe(500_000);
  });

  it('counts from nothing when what is stored is not its own', () => {
    localStorage.setItem('contact-sheet.revealed', '{broken');
    expect(revealedTodayMs(noon)).toBe(0);
  });
});
