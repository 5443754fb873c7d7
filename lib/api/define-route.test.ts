import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AppError } from '../errors';
import { ApiRefusal, toRefusal } from './api-refusal';
import { defineRoute } from './define-route';
import { readJson } from './read-body';
import type { RouteSpec } from './routes';

const SPEC = {
  method: 'post',
  path: '/api/v1/test/{id}',
  summary: 'A test.',
  permission: 'lookup',
  params: z.object({ id: z.string().max(5) }),
  query: z.object({ limit: z.coerce.number().max(10).default(3) }),
  body: z.strictObject({ ids: z.array(z.string()).min(1) }),
  status: 200,
  answers: {},
  refusals: [],
} as const satisfies RouteSpec;

const echo = defineRoute(SPEC, async ({ params, query, body }) => Response.json({ params, query, body }));

function ask(body: BodyInit, query = '', id = 'abc') {
  const request = new Request(`http://127.0.0.1/api/v1/test/${id}${query}`, { method: 'POST', body });
  return echo(request, { params: Promise.resolve({ id }) });
}

describe('a route', () => {
  it('gets what fits its schemas, defaults filled in', async () => {
    const answer = await ask('{"ids":["a"]}');
    expect(await answer.json()).toEqual({ params: { id: 'abc' }, query: { limit: 3 }, body: { ids: ['a'] } });
  });

  it.each([
    ['{"ids":[]}', '', 'abc', 'ids'],
    ['{"ids":["a"],"more":1}', '', 'abc', ''],
    ['{"ids":["a"]}', '?limit=11', 'abc', 'limit'],
    ['{"ids":["a"]}', '', 'too-long', 'id'],
    ['{"ids":', '', 'abc', ''],
    ['', '', 'abc', ''],
  ])('refuses %s with %j and %s by 400, and says where', async (body, query, id, path) => {
    const answer = await ask(body, query, id);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({
      code: 'badRequest',
      requestId: null,
      issues: [{ path, message: expect.any(String) }],
    });
  });

  it.each([
    [new AppError('batchNotFound'), 404],
    [new AppError('emptyInput'), 400],
    [new AppError('tooManyIds'), 400],
    [new AppError('regionNotAllowed'), 400],
    [new AppError('forbidden'), 403],
    [new AppError('timeout'), 504],
    [new AppError('badResponse'), 502],
    [new AppError('storageUnavailable'), 503],
    [new ApiRefusal(413, { code: 'tooLarge', requestId: null }), 413],
    [new TypeError('secret detail'), 500],
  ])('that fails of %s answers %i and a code, never a text', async (error, status) => {
    const refusal = toRefusal(error);
    expect(refusal.status).toBe(status);
    expect(JSON.stringify(refusal.body)).not.toContain('secret');
  });
});

describe('a body', () => {
  function streamed(chunks: readonly Uint8Array<ArrayBuffer>[]) {
    let sent = 0;
    const body = new ReadableStream({
      pull: (controller) => {
        const chunk = chunks[sent++];
        if (chunk) controller.enqueue(chunk);
        else controller.close();
      },
    });
    const init = { method: 'POST', body, duplex: 'half' };
    return { request: new Request('http://127.0.0.1/', init), sent: () => sent };
  }

  it('is read whatever it is cut into', async () => {
    const bytes = new TextEncoder().encode('{"媒资":"👩"}');
    const { request } = streamed([...bytes].map((byte) => Uint8Array.of(byte)));
    expect(await readJson(request)).toEqual({ 媒资: '👩' });
  });

  it('is read no further than its limit', async () => {
    const { request, sent } = streamed(Array.from({ length: 100 }, () => new Uint8Array(100).fill(32)));
    await expect(readJson(request, 1000)).rejects.toMatchObject({ status: 413, body: { code: 'tooLarge' } });
    expect(sent()).toBeLessThan(20);
  });

  it('that is not UTF-8 is refused', async () => {
    const { request } = streamed([Uint8Array.of(0x22, 0xff, 0x22)]);
    await expect(readJson(request)).rejects.toMatchObject({ status: 400 });
  });
});
