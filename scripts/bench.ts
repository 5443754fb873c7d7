import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { benchmarks } from './bench/benchmarks';
import type { Figure } from './bench/figure';
import { buildWhenStale } from './build';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const chosen = benchmarks.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

await buildWhenStale();
const figures: Figure[] = [];
for (const { name, run } of chosen) {
  process.stdout.write(`── ${name}\n`);
  for (const figure of await run()) {
    figures.push(figure);
    process.stdout.write(`${formatFigure(figure)}\n`);
  }
}

const report = { node: process.version, cpu: cpus()[0]?.model, cores: cpus().length, figures };
if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
else process.stdout.write(`${JSON.stringify(report)}\n`);

const over = figures.filter(({ value, limit }) => limit !== null && value > limit);
process.stdout.write(`${figures.length} figures, ${over.length} over their limit\n`);
process.exit(over.length === 0 ? 0 : 1);

/** A figure beside its limit, and their ratio; a figure without a limit is there to be compared with. */
function formatFigure({ name, value, limit, unit }: Figure): string {
  const bound = limit === null ? '' : `  limit ${round(limit)}  ratio ${(value / limit).toFixed(2)}`;
  const verdict = limit === null ? '     ' : value > limit ? 'OVER ' : 'ok   ';
  return `${verdict} ${name.padEnd(64)} ${`${round(value)} ${unit}`.padStart(14)}${bound}`;
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
