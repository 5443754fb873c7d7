import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exportColumns } from './export-columns';
import { foundLine } from './export-line';
import { jsonFormat, ndjsonFormat } from './json';
import { anyLines, CLOSING, DETAILS, PROVENANCE, ROW } from './test-lines';
import { writeText } from './text-format';

const columns = exportColumns('tokens', 'all');
const options = { columns, provenance: PROVENANCE, withRequestIds: false };

async function write(format: ReturnType<typeof jsonFormat>, batches: Parameters<typeof writeText>[1]) {
  let text = '';
  for await (const piece of writeText(format, batches, () => CLOSING)) text += piece;
  return text;
}

/** What JSON keeps of a value: -0 is 0. */
const kept = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it('JSON gives every value of every line back, and where it comes from', async () => {
  await fc.assert(
    fc.asyncProperty(anyLines, async (lines) => {
      const text = await write(jsonFormat(options), [lines.slice(0, 2), [], lines.slice(2)]);
      const { requestIds: _, ...closing } = CLOSING;
      expect(JSON.parse(text)).toEqual({
        provenance: PROVENANCE,
        ...closing,
        lines: lines.map((line) =>
          kept(Object.fromEntries(columns.map(({ id, value }) => [id, value(line)]))),
        ),
      });
    }),
  );
});

it('NDJSON gives every value of every line back between provenance and ledger', async () => {
  await fc.assert(
    fc.asyncProperty(anyLines, async (lines) => {
      const text = await write(ndjsonFormat(options), [lines]);
      const [first, ...rest] = text
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
      expect(first).toEqual({ type: 'provenance', ...PROVENANCE });
      expect(rest.at(-1)).toMatchObject({ type: 'ledger', outcome: 'complete' });
      expect(rest.slice(0, -1)).toEqual(
        lines.map((line) =>
          kept({ type: 'line', ...Object.fromEntries(columns.map(({ id, value }) => [id, value(line)])) }),
        ),
      );
    }),
  );
});

it('keeps lists as lists and numbers as numbers', async () => {
  const line = foundLine({ ...ROW, tags: ['a, b', 'c'], sizeBytes: 5, isFavorite: true }, DETAILS);
  const text = await write(ndjsonFormat(options), [[line]]);
  expect(JSON.parse(text.split('\n')[1] ?? '')).toMatchObject({
    tags: ['a, b', 'c'],
    sizeBytes: 5,
    isFavorite: true,
    fileUrls: DETAILS.fileUrls,
  });
});

it('tells request IDs, which look like media IDs, only when asked', async () => {
  for (const format of [jsonFormat, ndjsonFormat]) {
    expect(await write(format(options), [])).not.toContain(CLOSING.requestIds[0]);
    expect(await write(format({ ...options, withRequestIds: true }), [])).toContain(CLOSING.requestIds[0]);
  }
});
