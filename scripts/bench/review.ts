import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright';
import { createCatalogue } from '../../lib/emulator/catalogue';
import { startApp } from './app-under-test';
import type { Figure } from './figure';
import { makeIds } from './make-ids';
import { watchList } from './watch-list';

const ASSETS = 100;
const LONG_LIST = 100_000;
const LIMIT_MS = 100;
/** The first verdicts load code and pictures that no later one waits for. */
const WARM_UP = 3;
/** So long a look is taken at each asset: nobody judges 200 a minute for long. */
const LOOK_MS = 300;

/** How soon after its key press a verdict has the next asset on the screen: with pictures, and in a long list. */
export async function benchReview(): Promise<Figure[]> {
  const seen = await judge('emulator', emulatedIds(ASSETS));
  const long = await judge({ latencyMs: 0, concurrency: 8 }, makeIds(LONG_LIST));
  return [
    { name: 'review: key presses a verdict', value: seen.presses, limit: 1, unit: '' },
    {
      name: `review: key to next asset and cover painted, p95 of ${ASSETS}`,
      value: seen.p95Ms,
      limit: LIMIT_MS,
      unit: 'ms',
    },
    {
      name: 'review: the same in a list of 100,000, without pictures',
      value: long.p95Ms,
      limit: LIMIT_MS,
      unit: 'ms',
    },
  ];
}

async function judge(upstream: Parameters<typeof startApp>[0], ids: readonly string[]) {
  const app = await startApp(upstream);
  try {
    const page = await app.browser.newPage();
    // Behind the canned upstream there is no bucket: its pictures are to fail at once, and not to be waited for.
    const hasPictures = upstream === 'emulator';
    if (!hasPictures) await page.route('**/media/**', (route) => route.abort());
    await watchList(page, app.origin, ids);
    await page.getByRole('link', { name: 'Review' }).click();
    await page.getByRole('textbox', { name: 'Your name' }).fill('Bench');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.locator('main article').waitFor();
    const times: number[] = [];
    let presses = 0;
    for (; presses < ASSETS - 1; presses += 1) times.push(await verdictMs(page, hasPictures));
    const reviewed = await page.getByRole('progressbar', { name: 'Reviewed' }).getAttribute('data-reviewed');
    const sorted = times.slice(WARM_UP).toSorted((a, b) => a - b);
    return {
      presses: presses / Number(reviewed),
      p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    };
  } finally {
    await app.close();
  }
}

/** Presses the key of "Approve" and measures in the page, which listens before the press is sent. */
async function verdictMs(page: Page, hasPictures: boolean): Promise<number> {
  await sleep(LOOK_MS);
  const watch = await page.evaluateHandle(watchNextPainted, hasPictures);
  await page.keyboard.press('a');
  return watch.evaluate(({ painted }) => painted);
}

/** Runs in the page: from the next key press until another asset, and its cover if there is one to come, is painted. */
function watchNextPainted(hasPictures: boolean): { painted: Promise<number> } {
  const painted = new Promise<number>((resolve) => {
    const asset = () => document.querySelector<HTMLElement>('main article');
    const before = asset()?.dataset['mediaId'];
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const look = () => {
          const now = asset();
          const cover = hasPictures ? now?.querySelector('img') : null;
          const isThere = now && now.dataset['mediaId'] !== before && (!cover || cover.complete);
          if (!isThere) return requestAnimationFrame(look);
          // A task that is asked for before a frame is drawn runs when it has been.
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - timeStamp);
          return channel.port2.postMessage(null);
        };
        requestAnimationFrame(look);
      },
      { capture: true, once: true },
    );
  });
  return { painted };
}

/** IDs of the emulator's ordinary assets, which have covers and sprites. */
function emulatedIds(count: number): string[] {
  const { mediaId, find } = createCatalogue({ seed: 1, mediaOrigin: '', sign: () => '', now: Date.now });
  return Array.from({ length: count * 2 }, (_, n) => mediaId(1000 + n))
    .filter((id) => find(id).kind === 'asset')
    .slice(0, count);
}
