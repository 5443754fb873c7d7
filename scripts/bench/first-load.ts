import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { startApp } from './app-under-test';
import type { Figure } from './figure';
import { makeIds } from './make-ids';
import { watchList } from './watch-list';

const KIBIBYTE = 1024;

/** The JavaScript that each route's HTML loads by itself, gzip. Parsers, drawers and the like load when needed. */
export async function benchFirstLoad(): Promise<Figure[]> {
  const app = await startApp({ latencyMs: 0, concurrency: 8 });
  try {
    const ids = makeIds(3);
    const page = await app.browser.newPage();
    await watchList(page, app.origin, ids);
    const routes = [
      { name: '/', url: app.origin, limit: 180 },
      { name: '/assets/<id>', url: `${app.origin}/assets/${ids[0]}`, limit: 180 },
      { name: '/batches/<id>', url: page.url(), limit: 230 },
    ];
    return await Promise.all(
      routes.map(async ({ name, url, limit }) => ({
        name: `first-load JavaScript of ${name}, gzip`,
        value: scriptBytes(await (await fetch(url)).text()) / KIBIBYTE,
        limit,
        unit: 'KiB',
      })),
    );
  } finally {
    await app.close();
  }
}

/** Scripts marked `nomodule` are left out: no browser that runs the rest loads them. */
function scriptBytes(html: string): number {
  const tags = Array.from(html.matchAll(/<script[^>]*src="(\/_next\/[^"?]+)[^>]*>/g));
  const sources = new Set(tags.filter(([tag]) => !/nomodule/i.test(tag)).map(([, src = '']) => src));
  return [...sources]
    .map((src) => gzipSync(readFileSync(join('.next', src.replace('/_next/', '')))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}
