import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { firstBreak } from '../lib/review/chain';
import { decisionSchema } from '../lib/review/decision-schema';

const entries = z.array(decisionSchema);

/** `npm run verify-log -- file`: checks an exported record (JSON or NDJSON) offline and names its first broken entry. */
const [file] = process.argv.slice(2);
if (file === undefined) end(2, 'usage: npm run verify-log -- <verdicts.json or verdicts.ndjson>');
const text = readFileSync(file, 'utf8');
const parsed = entries.safeParse(
  text.trimStart().startsWith('[')
    ? JSON.parse(text)
    : text
        .split('\n')
        .filter(Boolean)
        .map((line): unknown => JSON.parse(line)),
);
if (!parsed.success) end(2, `${file} is no export of the record`);
const found = firstBreak(parsed.data, (value) => createHash('sha256').update(value).digest('hex'));
if (found) end(1, `entry ${found.seq} is broken: its ${found.why} does not fit`);
end(0, `${parsed.data.length} entries, unbroken`);

function end(code: number, sentence: string): never {
  process.stdout.write(`${sentence}\n`);
  process.exit(code);
}
