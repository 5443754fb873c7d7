import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { firstBreak } from '../lib/review/chain';
import { parseRecordFile } from '../lib/review/record-file';

/** `npm run verify-log -- file`: checks an exported record (JSON or NDJSON) offline and names its first broken entry. */
const [file] = process.argv.slice(2);
if (file === undefined) end(2, 'usage: npm run verify-log -- <verdicts.json or verdicts.ndjson>');
if (!existsSync(file)) end(2, `there is no file ${file}`);
const record = parseRecordFile(readFileSync(file, 'utf8'));
if (!record) end(2, `${file} is no export of the record`);
const { entries, part, brokenLine } = record;
const [first] = entries;
if (!part && first && first.seq > 1) end(1, `entry ${first.seq} is broken: those before it are missing`);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const found = firstBreak(entries, sha256, part !== null);
if (found) end(1, `entry ${found.seq} is broken: its ${found.why} does not fit`);
if (brokenLine !== null)
  end(
    1,
    `line ${brokenLine} is broken: it is no entry; the ${entries.length} before it are as they were written`,
  );
if (!part) end(0, `${entries.length} entries, unbroken`);
const filters = Object.entries(part.filters).map(([name, value]) => `${name}=${value}`);
end(
  0,
  `${entries.length} entries, each as it was written; a part of the record (${filters.join(', ')}), so a missing entry is not found`,
);

function end(code: number, sentence: string): never {
  process.stdout.write(`${sentence}\n`);
  process.exit(code);
}
