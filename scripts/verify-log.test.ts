import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GENESIS, hashedText } from '../lib/review/chain';
import type { Decision } from '../lib/review/decision';
import { exportRecord } from '../lib/review/export-record';

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

test('an exported record is checked offline, and its first broken entry is named', () => {
  const entries = record(5);
  for (const format of ['json', 'ndjson'] as const)
    expect(verify(exportRecord(format, entries))).toBe('5 entries, unbroken\n');
  const forged = entries.map((entry) => (entry.seq === 3 ? { ...entry, reviewer: 'eve' } : entry));
  expect(verify(exportRecord('ndjson', forged))).toBe('entry 3 is broken: its hash does not fit\n');
});

test('a record in a spreadsheet runs no formula', () => {
  expect(exportRecord('csv', record(1))).toContain(`"'=1+1"`);
});

test('CreateAudit gets what stands, rejected assets with a reason', () => {
  const [entry] = record(1);
  if (!entry) throw new Error('a record of one has an entry');
  const entries = [
    entry,
    { ...entry, seq: 2, id: 'b', mediaId: 'b', kind: 'reject' as const, reason: null },
    { ...entry, seq: 3, id: 'c', kind: 'withdraw' as const, withdraws: entry.id },
    { ...entry, seq: 4, id: 'd', mediaId: 'd', kind: 'escalate' as const },
  ];
  expect(JSON.parse(exportRecord('create-audit', entries))).toEqual([
    [{ MediaId: 'b', Status: 'Blocked', Reason: 'ad' }],
  ]);
});
