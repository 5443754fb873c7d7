import { startApp } from './app-under-test';
import type { Figure } from './figure';
import { makeIds } from './make-ids';
import { watchList } from './watch-list';

const IDS = 100_000;
const MEBIBYTE = 2 ** 20;

/** 100,000 IDs through the browser with no upstream latency: time, memory on both sides, and what appending costs. */
export async function benchLongList(): Promise<Figure[]> {
  const app = await startApp({ latencyMs: 0, concurrency: 8 });
  try {
    const page = await app.browser.newPage();
    const { firstRowMs, completeMs, tenthsMs, longestTaskMs } = await watchList(
      page,
      app.origin,
      makeIds(IDS),
    );
    const serverBytes = app.serverMemoryBytes();
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const rows = await page.locator('[role="grid"] [data-media-id]').count();
    const [, second = 0, third = 0] = tenthsMs;
    const [ninth = 0, tenth = 0] = tenthsMs.slice(-2);
    return [
      { name: '100,000 IDs: complete after the click', value: completeMs, limit: null, unit: 'ms' },
      { name: '100,000 IDs: first row after the click', value: firstRowMs, limit: null, unit: 'ms' },
      { name: '100,000 IDs: longest task of the page', value: longestTaskMs, limit: null, unit: 'ms' },
      {
        name: '100,000 IDs: last tenth beside the third (1 = appending is linear)',
        value: (tenth - ninth) / (third - second),
        limit: 1.5,
        unit: '×',
      },
      { name: '100,000 IDs: row elements', value: rows, limit: 80, unit: '' },
      { name: '100,000 IDs: memory of the server', value: serverBytes / MEBIBYTE, limit: null, unit: 'MiB' },
      {
        name: '100,000 IDs: JavaScript heap of the tab',
        value: usedSize / MEBIBYTE,
        limit: 600,
        unit: 'MiB',
      },
    ];
  } finally {
    await app.close();
  }
}
