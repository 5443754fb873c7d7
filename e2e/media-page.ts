import type { Locator, Page } from '@playwright/test';
import { knownIds } from './catalogue';
import { expect } from './fixtures';

export const REFUSED = /the server responded with a status of (403|410)/;

let ids: ReadonlyMap<string, string> | undefined;

/** The sample assets by subject; lib/emulator/sample-texts.ts has them in this order. */
const SUBJECTS = [
  ...['dunes', 'city', 'ink', 'vase', 'neon', 'papercut', 'ocean', 'fog', 'fireworks', 'title', 'score'],
  ...['vase-still', 'papercut-still', 'fog-still', 'subtitles'],
];

export function pathOf(subject: string): string {
  ids ??= knownIds();
  const id = ids.get(`real-${SUBJECTS.indexOf(subject)}`) ?? ids.get(subject);
  if (id === undefined) throw new Error(`the catalogue has no asset ${subject}`);
  return `/assets/${id}`;
}

interface MediaState {
  seconds: number;
  isPaused: boolean;
  isMuted: boolean;
  source: string;
}

export function stateOf(media: Locator): Promise<MediaState> {
  return media.evaluate((element: HTMLMediaElement) => ({
    seconds: element.currentTime,
    isPaused: element.paused,
    isMuted: element.muted,
    source: element.currentSrc,
  }));
}

export const secondOf = async (media: Locator) => (await stateOf(media)).seconds;

/** The media element, once it has something to show. */
export async function readyMedia(page: Page, name: 'video' | 'audio' = 'video'): Promise<Locator> {
  await expect(page.locator('[data-phase="ready"]')).toBeVisible();
  const media = page.locator(name);
  await expect
    .poll(() => media.evaluate((element: HTMLMediaElement) => element.readyState))
    .toBeGreaterThan(1);
  return media;
}

/** Opens an asset paused at a second. */
export async function openAt(page: Page, subject: string, seconds: number | string): Promise<Locator> {
  await page.goto(`${pathOf(subject)}?t=${seconds}`);
  return readyMedia(page);
}

export async function play(page: Page, subject: string): Promise<Locator> {
  await page.goto(pathOf(subject));
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  return readyMedia(page);
}

export async function chooseFile(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^File: / }).click();
  await page.getByRole('menuitem', { name }).click();
}

export const SECOND_FILE = /\/media\/[0-9a-f]{32}\/files\/1/;

/** From now on the second file's address leads to a URL whose signature is over, so many times or for good. */
export async function leadToExpired(page: Page, times?: number): Promise<void> {
  await page.route(
    SECOND_FILE,
    async (route) => {
      const { headers } = await leadOf(page, route.request().url());
      const location = headers['location']?.replace(/Expires=\d+/, 'Expires=1700000000') ?? '';
      await route.fulfill({ status: 307, headers: { location } });
    },
    times === undefined ? {} : { times },
  );
}

/** What a stable address answers. */
export async function leadOf(page: Page, address: string) {
  const response = await page.request.get(address, { maxRedirects: 0 });
  return { status: response.status(), headers: response.headers() };
}
