import type { Page } from 'playwright';
import { startApp } from './app-under-test';
import type { Figure } from './figure';
import { makeIds } from './make-ids';
import { type ListTimes, watchList } from './watch-list';

const IDS = 10_000;
const BATCH_SIZE = 20;
const IN_FLIGHT = 25;
const UPSTREAM_MS = 50;
const IDEAL_MS = (IDS / BATCH_SIZE / IN_FLIGHT) * UPSTREAM_MS;
/** The naive way is measured on fewer calls, since it only gets longer. */
const NAIVE_CALLS = 50;

/** A process that has just started runs code that is not compiled yet; lists after its first are what people meet. */
const LISTS = 5;

/** 10,000 IDs pasted in a browser, 20 a call, 25 in flight, 50 ms upstream, beside one action per chunk. */
export async function benchLookupBrowser(): Promise<Figure[]> {
  const app = await startApp({ latencyMs: UPSTREAM_MS, concurrency: IN_FLIGHT });
  try {
    const ids = makeIds(IDS * LISTS + BATCH_SIZE);
    const page = await app.browser.newPage();
    const small = await captureLookup(page, app.origin, ids.slice(IDS * LISTS));
    const lists: ListTimes[] = [];
    // Each of other IDs: an ID that was just looked up is not asked for again.
    for (let list = 0; list < LISTS; list += 1)
      lists.push(await watchList(page, app.origin, ids.slice(list * IDS, (list + 1) * IDS)));
    const [first, ...later] = lists;
    const naiveMs = await oneActionPerChunk(page, small);
    return [
      {
        name: `browser: 10,000 IDs, last row after the click, best of ${later.length}`,
        value: Math.min(...later.map(({ completeMs }) => completeMs)),
        limit: IDEAL_MS * 1.1,
        unit: 'ms',
      },
      {
        name: `browser: 10,000 IDs, first row after the click, best of ${later.length}`,
        value: Math.min(...later.map(({ firstRowMs }) => firstRowMs)),
        limit: UPSTREAM_MS + 100,
        unit: 'ms',
      },
      {
        name: 'browser: 10,000 IDs, last row, the first list of a process',
        value: first?.completeMs ?? Number.NaN,
        limit: null,
        unit: 'ms',
      },
      {
        name: `browser: one action per chunk, scaled from ${NAIVE_CALLS} calls`,
        value: naiveMs * (IDS / BATCH_SIZE / NAIVE_CALLS),
        limit: null,
        unit: 'ms',
      },
    ];
  } finally {
    await app.close();
  }
}

interface CapturedAction {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** Looks a small list up and returns the action request by which the page asked for it. */
async function captureLookup(page: Page, origin: string, ids: readonly string[]): Promise<CapturedAction> {
  const request = page.waitForRequest(
    (sent) => sent.method() === 'POST' && (sent.postData() ?? '').includes('lookupId'),
  );
  await watchList(page, origin, ids);
  const sent = await request;
  return { url: sent.url(), headers: await sent.allHeaders(), body: sent.postData() ?? '' };
}

/** Sends the captured lookup of one chunk again and again, one after another, as a browser runs server actions. */
function oneActionPerChunk(page: Page, { url, headers, body }: CapturedAction): Promise<number> {
  const sent = Object.fromEntries(
    Object.entries(headers).filter(([name]) => /^(next-|accept$|content-type)/.test(name)),
  );
  return page.evaluate(
    async ([url, headers, body, calls]) => {
      const start = performance.now();
      for (let call = 0; call < calls; call += 1) {
        const unique = body
          .replace(/"lookupId":"[^"]+"/, `"lookupId":"${crypto.randomUUID()}"`)
          .replace('"fresh":false', '"fresh":true');
        await (await fetch(url, { method: 'POST', headers, body: unique })).text();
      }
      return performance.now() - start;
    },
    [url, sent, body, NAIVE_CALLS] as const,
  );
}
