import { expect, test, vi } from 'vitest';
import { pingDatabase } from '@/lib/db/client';
import { AppError } from '@/lib/errors';
import { GET } from './route';

vi.mock('@/lib/db/client', () => ({ pingDatabase: vi.fn(async () => undefined) }));

test('a server that can serve says so, with its mode and version', async () => {
  const response = await GET();
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.json()).toEqual({
    status: 'ok',
    mode: 'emulator',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    database: 'ok',
    upstream: null,
  });
});

test('a server without its database names it as the failing part', async () => {
  vi.mocked(pingDatabase).mockRejectedValueOnce(new AppError('storageFull'));
  const response = await GET();
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({
    status: 'failing',
    failing: ['database'],
    database: 'storageFull',
  });
});
