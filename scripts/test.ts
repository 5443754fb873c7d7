import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser';
import { buildWhenStale } from './build';

interface Step {
  name: string;
  run(): boolean | Promise<boolean>;
}

const steps: Step[] = [
  { name: 'format and lint', run: () => npx('biome', 'ci', '.') },
  { name: 'types', run: () => npx('next', 'typegen') && npx('tsc', '--noEmit') },
  { name: 'dead code', run: () => npx('knip') },
  { name: 'unit', run: () => npx('vitest', 'run') },
  { name: 'build', run: () => buildWhenStale().then(() => true) },
  { name: 'browser', run: ensureBrowser },
  { name: 'end to end', run: () => npx('playwright', 'test') },
];

const only = process.argv[2];
const results: { name: string; ok: boolean; seconds: number }[] = [];
for (const { name, run } of steps.filter((step) => !only || step.name === only)) {
  const start = performance.now();
  process.stdout.write(`\n── ${name}\n`);
  const ok = await run();
  results.push({ name, ok, seconds: (performance.now() - start) / 1000 });
}

process.stdout.write('\n');
for (const { name, ok, seconds } of results) {
  process.stdout.write(
    `${ok ? 'passed' : 'FAILED'}  ${name.padEnd(16)} ${seconds.toFixed(1).padStart(7)} s\n`,
  );
}
const failed = results.filter((result) => !result.ok).length;
process.stdout.write(`${results.length - failed} of ${results.length} steps passed\n`);
process.exit(failed === 0 ? 0 : 1);

function npx(...command: string[]): boolean {
  const { status } = spawnSync('npx', ['--no-install', ...command], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  return status === 0;
}
