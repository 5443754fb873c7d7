import { expect, test, vi } from 'vitest';
import { recordPages } from '@/lib/db/record-export';
import { testDecision } from '@/lib/db/test-decision';
import { AppError } from '@/lib/errors';
import { GET } from './route';

vi.mock('@/lib/db/record-export', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  recordPages: vi.fn(),
}));

const recorded = (seq: number) => ({
  ...testDecision(seq),
  ...{ seq, reviewer: 'ada', recordedAt: '2026-01-01T00:00:00.000Z', previousHash: '', hash: '' },
});

const ask = () => GET(new Request('http://127.0.0.1/reviews/export?format=ndjson'));

test('a file holds every page of the record', async () => {
  vi.mocked(recordPages).mockImplementationOnce(async function* () {
    yield [recorded(1)];
    yield [recorded(2)];
  });
  const response = await ask();
  expect(response.headers.get('content-disposition')).toContain('verdicts.ndjson');
  const lines = (await response.text()).trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).seq)).toEqual([1, 2]);
});

test('a database that is away is a refusal, and no file that breaks off', async () => {
  // biome-ignore lint/correctness/useYield: it fails before its first page.
  vi.mocked(recordPages).mockImplementationOnce(async function* () {
    throw new AppError('storageUnavailable', { retryable: true });
  });
  const response = await ask();
  expect(response.status).toBe(503);
  expect(response.headers.get('content-disposition')).toBeNull();
  expect(await response.json()).toEqual({ code: 'storageUnavailable', requestId: null });
});
