import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GENESIS, hashedText } from '../lib/review/chain';
import type { Decision } from '../lib/review/decision';
import { exportRecord, type RecordFormat } from '../lib/review/export-record';
import type { RecordPart } from '../lib/review/record-file';

const folder = mkdtempSync(join(tmpdir(), 'contact-sheet-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

function record(count: number): Decision[] {
  let previousHash = GENESIS;
  return Array.from({ length: count }, (_, index) => {
    const entry = {
      seq: index + 1,
      id: `decision ${index}`,
      batchId: 'list',
      mediaId: 'a'.repeat(32),
      kind: 'approve' as const,
      withdraws: null,
      bulkId: null,
      labels: ['ad'],
      reason: '=1+1',
      comment: null,
      evidence: { sheet: 0, cell: index, seconds: 1.5, file: null },
      auditStatus: 'review',
      reviewer: 'ada',
      decidedAt: '2026-01-01T00:00:00.000Z',
      recordedAt: '2026-01-01T00:00:01.000Z',
      previousHash,
    };
    previousHash = createHash('sha256').update(hashedText(entry)).digest('hex');
    return { ...entry, hash: previousHash };
  });
}

function verify(text: string): string {
  const file = join(folder, 'record');
  writeFileSync(file, text);
  try {
    return execFileSync(process.execPath, ['--import', 'tsx', 'scripts/verify-log.ts', file], {
      encoding: 'utf8',
    });
  } catch (error) {
    return String(Object(error).stdout);
  }
}

/** The file that is made of these entries, read in pages of two. */
async function exported(
  format: RecordFormat,
  entries: readonly Decision[],
  part: RecordPart | null = null,
): Promise<string> {
  async function* pages() {
    for (let from = 0; from < entries.length; from += 2) yield entries.slice(from, from + 2);
  }
  let text = '';
  for await (const piece of exportRecord(format, pages(), part)) text += piece;
  return text;
}

test('an exported record is checked offline, and its first broken entry is named', async () => {
  const entries = record(5);
  for (const format of ['json', 'ndjson'] as const)
    for (const mark of ['', '\ufeff'])
      expect(verify(mark + (await exported(format, entries)))).toBe('5 entries, unbroken\n');
  const forged = entries.map((entry) => (entry.seq === 3 ? { ...entry, reviewer: 'eve' } : entry));
  expect(verify(await exported('ndjson', forged))).toBe('entry 3 is broken: its hash does not fit\n');
  expect(verify(await exported('ndjson', entries.slice(2)))).toBe(
    'entry 3 is broken: those before it are missing\n',
  );
  // Cut off within a line, as a download that was broken off.
  const cut = (await exported('ndjson', entries)).slice(0, -40);
  expect(verify(cut)).toBe('line 5 is broken: it is no entry; the 4 before it are as they were written\n');
  expect(verify('{"entries":[]}')).toContain('is no export of the record');
});

test('a part of the record says that it is one, and each of its entries is checked', async () => {
  const some = record(5).filter(({ seq }) => seq !== 2 && seq !== 3);
  const part = { filters: { reviewer: 'ada', label: '"entries":[' } };
  for (const format of ['json', 'ndjson'] as const) {
    const said = verify(await exported(format, some, part));
    expect(said).toContain('3 entries, each as it was written; a part of the record (reviewer=ada, label=');
    // Sold as the whole, it is found out.
    expect(verify(await exported(format, some))).toBe('entry 4 is broken: its seq does not fit\n');
  }
  const forged = some.map((entry) => (entry.seq === 4 ? { ...entry, comment: 'fine' } : entry));
  expect(verify(await exported('json', forged, part))).toBe('entry 4 is broken: its hash does not fit\n');
});

test('a record in a spreadsheet runs no formula', async () => {
  expect(await exported('csv', record(1))).toContain(`"'=1+1"`);
});

test('CreateAudit gets rejected assets with a reason, in calls and bytes that it takes', async () => {
  const [entry] = record(1);
  if (!entry) throw new Error('a record of one has an entry');
  const contents = async (entries: readonly Decision[]): Promise<unknown> =>
    JSON.parse(await exported('create-audit', entries));
  const long = '字'.repeat(30);
  expect(
    await contents([
      { ...entry, mediaId: 'b', kind: 'reject', reason: null, labels: ['ad', long, long, 'logo'] },
      { ...entry, mediaId: 'c', kind: 'escalate' },
      { ...entry, mediaId: 'd', comment: 'fine' },
    ]),
  ).toEqual([
    [
      { MediaId: 'b', Status: 'Blocked', Reason: `ad,${long},logo` },
      { MediaId: 'd', Status: 'Normal', Comment: 'fine' },
    ],
  ]);
  const many = await contents(Array.from({ length: 201 }, (_, n) => ({ ...entry, mediaId: String(n) })));
  expect(many).toMatchObject([{ length: 100 }, { length: 100 }, { length: 1 }]);
  expect(await contents([])).toEqual([]);
});
