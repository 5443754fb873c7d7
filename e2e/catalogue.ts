import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const scriptFor = (ordinary: number) => `
  import { createCatalogue } from './lib/emulator/catalogue.ts';
  import { REAL_COUNT } from './lib/emulator/catalogue-real.ts';
  import { ODD_ASSETS } from './lib/emulator/catalogue-odd.ts';
  const { mediaId, find } = createCatalogue({ seed: 1, mediaOrigin: '', sign: () => '', now: Date.now });
  const real = Array.from({ length: REAL_COUNT }, (_, n) => ['real-' + n, mediaId(n)]);
  const odd = Array.from(ODD_ASSETS, ([name, { n }]) => [name, mediaId(n)]);
  const ordinary = Array.from({ length: ${ordinary} }, (_, n) => mediaId(1000 + n))
    .filter((id) => find(id).kind === 'asset')
    .map((id, n) => ['ordinary-' + n, id]);
  console.log(JSON.stringify([...real, ...odd, ...ordinary]));
`;

/**
 * The media IDs of the emulator's known assets by name: `real-0` and on for those with real media, the names of the
 * odd ones, and `ordinary-0` and on for some hundreds more. The catalogue is server code, which a browser test cannot import: another Node, with the server's
 * condition set, is asked for them.
 */
export function knownIds(): ReadonlyMap<string, string> {
  return new Map(runScript(300));
}

/** The IDs of so many different ordinary assets (at most 250). */
export function assetIds(count: number): string[] {
  const ordinary = [...knownIds()].filter(([name]) => name.startsWith('ordinary-'));
  return ordinary.slice(0, count).map(([, id]) => id);
}

/** The IDs of so many different ordinary assets, for lists of thousands. */
export function manyIds(count: number): string[] {
  return ordinaryIds().slice(0, count);
}

/** What lists of any test hold, and beyond that what each worker has for itself. */
const SHARED = 5000;
const A_WORKER = 1500;
const WORKERS = 4;
let taken = 0;

/**
 * IDs of ordinary assets that no other test asks for at the same time: whoever asks for an ID that is under way waits for
 * that call, and a call that is to fail would then fail the test of somebody else.
 */
export function ownIds(count: number): string[] {
  const worker = Number(process.env['TEST_PARALLEL_INDEX'] ?? 0) % WORKERS;
  const from = SHARED + worker * A_WORKER + (taken % (A_WORKER - count));
  taken += count;
  return ordinaryIds().slice(from, from + count);
}

function ordinaryIds(): string[] {
  // About one in ten numbers is no asset.
  const numbers = Math.ceil((SHARED + WORKERS * A_WORKER) * 1.25);
  return runScript(numbers).flatMap(([name, id]) => (name.startsWith('ordinary-') ? [id] : []));
}

/** Where what was found out once is kept for the files and workers of one run: workers inherit the environment. */
function keptIn(): string {
  process.env['CATALOGUE_FOLDER'] ??= mkdtempSync(join(tmpdir(), 'contact-sheet-catalogue-'));
  return process.env['CATALOGUE_FOLDER'];
}

function runScript(ordinary: number): [string, string][] {
  const kept = join(keptIn(), `${ordinary}.json`);
  if (!existsSync(kept)) {
    const script = scriptFor(ordinary);
    const flags = ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '--eval', script];
    const found = execFileSync(process.execPath, flags, { encoding: 'utf8', maxBuffer: 2 ** 26 });
    // Under another name first: a worker beside this one must not read half of it.
    writeFileSync(`${kept}.${process.pid}`, found);
    renameSync(`${kept}.${process.pid}`, kept);
  }
  return JSON.parse(readFileSync(kept, 'utf8'));
}
