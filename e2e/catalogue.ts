import { execFileSync } from 'node:child_process';

const SCRIPT = `
  import { createCatalogue } from './lib/emulator/catalogue.ts';
  import { REAL_COUNT } from './lib/emulator/catalogue-real.ts';
  import { ODD_ASSETS } from './lib/emulator/catalogue-odd.ts';
  const { mediaId } = createCatalogue({ seed: 1, mediaOrigin: '', sign: () => '', now: Date.now });
  const real = Array.from({ length: REAL_COUNT }, (_, n) => ['real-' + n, mediaId(n)]);
  const odd = Array.from(ODD_ASSETS, ([name, { n }]) => [name, mediaId(n)]);
  console.log(JSON.stringify([...real, ...odd]));
`;

/**
 * The media IDs of the emulator's known assets by name: `real-0` and on for those with real media, and the names of
 * the odd ones. The catalogue is server code, which a browser test cannot import: another Node, with the server's
 * condition set, is asked for them.
 */
export function knownIds(): ReadonlyMap<string, string> {
  const flags = ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '--eval', SCRIPT];
  const pairs: [string, string][] = JSON.parse(execFileSync(process.execPath, flags, { encoding: 'utf8' }));
  return new Map(pairs);
}
