import { describe, expect, it } from 'vitest';
import { AppError } from '../errors';
import { attemptCall } from './call';
import { staticCredentials } from './credentials';
import { endpointOf } from './endpoints';
import { FakeClock } from './fake-clock';
import type { HttpResponse, Transport } from './transport';

const call = { endpoint: endpointOf('cn-shanghai', 'ice', undefined), action: 'A', query: { MediaIds: 'x' } };
const credentials = staticCredentials({ accessKeyId: 'id', accessKeySecret: 'secret', securityToken: null });

function attempt(transport: Transport, onAnswered: () => void = () => undefined) {
  return attemptCall(
    call,
    (body) => body,
    { credentials, transport, clock: new FakeClock(), schedule: (work) => work() },
    { signal: new AbortController().signal, onAnswered },
  );
}

function answering(answer: Partial<HttpResponse>, onAnswered?: () => void) {
  const ok = {
    status: 200,
    text: '{}',
    contentType: 'application/json',
    requestId: null,
    retryAfterMs: null,
  };
  return attempt(async () => ({ ...ok, ...answer }), onAnswered);
}

describe('one attempt', () => {
  it('answers the body of a success', async () => {
    expect(await answering({ text: '{"RequestId":"R","MediaInfos":[]}' })).toEqual({
      ok: true,
      value: { RequestId: 'R', MediaInfos: [] },
    });
  });

  it.each([
    [200, 1],
    [403, 0],
    [502, 0],
  ])('with status %i tells %i times that it only has to be read', async (status, times) => {
    let answered = 0;
    const text = '{"MediaInfos":[]}';
    await answering({ status, text }, () => answered++);
    expect(answered).toBe(times);
  });

  it('is an error when the body says so, whatever the status says', async () => {
    const text = '{"Code":"RequestsTooFrequent","RequestId":"R"}';
    expect(await answering({ text, retryAfterMs: 300 })).toMatchObject({
      ok: false,
      remedy: 'retry',
      retryAfterMs: 300,
      error: { code: 'throttled', upstreamCode: 'RequestsTooFrequent', requestId: 'R' },
    });
  });

  it.each([
    [
      'an HTML page of a proxy',
      { status: 502, text: '<html>Bad Gateway</html>', contentType: 'text/html' },
      'unavailable',
    ],
    ['truncated JSON', { text: '{"RequestId":"R","MediaIn' }, 'badResponse'],
    ['an empty body', { text: '' }, 'badResponse'],
    ['a redirect', { status: 302, text: '' }, 'badResponse'],
  ])('takes %s for what it is, and tells the status', async (_, answer, code) => {
    expect(await answering(answer)).toMatchObject({
      ok: false,
      remedy: 'retry',
      error: { code, retryable: true, context: { status: 'status' in answer ? answer.status : 200 } },
    });
  });

  it('quotes the request ID of the header when the body has none', async () => {
    expect(await answering({ status: 500, text: '<xml>', requestId: 'H' })).toMatchObject({
      error: { requestId: 'H' },
    });
  });

  it('keeps nothing of a message that echoes what was signed', async () => {
    const text = JSON.stringify({
      Code: 'SignatureDoesNotMatch',
      Message: 'server string to sign is: x-acs-security-token',
    });
    const result = await answering({ status: 400, text });
    expect(result).toMatchObject({ ok: false, remedy: 'giveUp', error: { code: 'badCredentials' } });
    if (!result.ok)
      expect(JSON.stringify([result.error, result.error.message])).not.toContain('string to sign');
  });

  it('turns a thrown fault into a failed attempt', async () => {
    expect(await attempt(() => Promise.reject(new AppError('timeout', { retryable: true })))).toMatchObject({
      remedy: 'retry',
      error: { code: 'timeout' },
    });
    expect(await attempt(() => Promise.reject(new TypeError('a bug')))).toMatchObject({
      remedy: 'giveUp',
      error: { code: 'internal' },
    });
  });
});
