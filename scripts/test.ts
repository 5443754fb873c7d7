import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ensureBrowser } from './browser';
import { buildWhenStale } from './build';

interface Step {
  name: string;
  run(): boolean | Promise<boolean>;
}

const steps: Step[] = [
  { name: 'format and lint', run: () => npx('biome', 'ci', '.') },
  { name: 'types', run: async () => (await npx('next', 'typegen')) && npx('tsc', '--noEmit') },
  { name: 'dead code', run: () => npx('knip') },
  { name: 'unit', run: () => npx('vitest', 'run') },
  { name: 'build', run: () => buildWhenStale().then(() => true) },
  { name: 'browser', run: ensureBrowser },
  { name: 'end to end', run: () => npx('playwright', 'test') },
];

/** Of a failed step, the end of what it printed is repeated beside the totals: a long run's log is often cut above. */
const REPEATED_CHARS = 6000;

const only = process.argv[2];
const results: { name: string; ok: boolean; seconds: number; printed: string }[] = [];
let printed = '';
for (const { name, run } of steps.filter((step) => !only || step.name === only)) {
  const start = performance.now();
  process.stdout.write(`\n── ${name}\n`);
  printed = '';
  const ok = await run();
  results.push({ name, ok, seconds: (performance.now() - start) / 1000, printed });
}

for (const { name, printed } of results.filter(({ ok }) => !ok))
  process.stdout.write(`\n── failed: ${name}\n…${printed.slice(-REPEATED_CHARS)}`);
process.stdout.write('\n');
for (const { name, ok, seconds } of results) {
  process.stdout.write(
    `${ok ? 'passed' : 'FAILED'}  ${name.padEnd(16)} ${seconds.toFixed(1).padStart(7)} s\n`,
  );
}
const failed = results.filter((result) => !result.ok).length;
process.stdout.write(`${results.length - failed} of ${results.length} steps passed\n`);
process.exit(failed === 0 ? 0 : 1);

async function npx(...command: string[]): Promise<boolean> {
  const child = spawn('npx', ['--no-install', ...command], {
    stdio: ['inherit', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
    },
  });
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ] as const)
    from.on('data', (chunk: Buffer) => {
      printed += chunk;
      to.write(chunk);
    });
  const [code] = await once(child, 'close');
  return code === 0;
}
