import { expect, test, vi } from 'vitest';
import { AppError, toFailure } from './errors';

test('an error of another copy of this module is one of ours, and others are not', async () => {
  vi.resetModules();
  const copy = await import('./errors');
  expect(copy.AppError).not.toBe(AppError);
  const thrown = new copy.AppError('forbidden', { upstreamCode: 'Forbidden.RAM', requestId: 'R-1' });
  expect(thrown).toBeInstanceOf(AppError);
  expect(toFailure(thrown)).toMatchObject({ code: 'forbidden', upstreamCode: 'Forbidden.RAM' });
  expect(new Error('forbidden')).not.toBeInstanceOf(AppError);
  expect(toFailure(new TypeError('fetch failed')).code).toBe('internal');
});
