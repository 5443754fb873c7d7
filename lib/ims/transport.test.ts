import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createTransport } from './transport';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  servers.push(server);
  const sockets: Socket[] = [];
  server.on('connection', (socket) => sockets.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    request: { origin: `http://127.0.0.1:${port}`, path: '/?a=b', headers: { accept: 'x' } },
    sockets,
    server,
  };
}

const send = createTransport({ maxConcurrency: 4, timeoutMs: 5000 });
const never = new AbortController().signal;

describe('the transport', () => {
  it('posts an empty body and reads the answer with its headers', async () => {
    const { request } = await serve((message, response) => {
      response.setHeader('x-acs-request-id', 'R').setHeader('x-acs-retry-after', '150');
      response.end(
        `${message.method} ${message.url} ${message.headers['content-length']} ${message.headers.accept}`,
      );
    });
    expect(await send(request, never)).toEqual({
      status: 200,
      text: 'POST /?a=b 0 x',
      contentType: null,
      requestId: 'R',
      retryAfterMs: 150,
    });
  });

  it('reads text of any script, and what is no UTF-8 as a decoder does', async () => {
    const broken = Buffer.from([0x7b, 0xc3, 0x28, 0xed, 0xa0, 0x80, 0x7d]);
    const plain = Buffer.from('{"a":"b"}');
    const many = Buffer.from('{"Title":"港口的黎明 é 😀 \u{10ffff}"}');
    for (const body of [broken, plain, many]) {
      const { request } = await serve((_, response) => response.end(body));
      expect((await send(request, never)).text).toBe(new TextDecoder().decode(body));
    }
  });

  it('uses its connections again', async () => {
    const { request, sockets } = await serve((_, response) => response.end('ok'));
    for (let n = 0; n < 5; n++) await send(request, never);
    // The next call may come before undici has put the socket back.
    expect(sockets.length).toBeLessThanOrEqual(2);
  });

  it('does not follow a redirect', async () => {
    const { request } = await serve((_, response) =>
      response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    );
    expect(await send(request, never)).toMatchObject({ status: 302 });
  });

  it('gives an attempt up after its time, and closes the socket', async () => {
    const impatient = createTransport({ maxConcurrency: 1, timeoutMs: 30 });
    const { request, sockets, server } = await serve(() => undefined);
    const connected = once(server, 'connection');
    await expect(impatient(request, never)).rejects.toMatchObject({ code: 'timeout', retryable: true });
    await connected;
    await Promise.all(sockets.map((socket) => socket.destroyed || once(socket, 'close')));
  });

  it('counts the body into that time', async () => {
    const impatient = createTransport({ maxConcurrency: 1, timeoutMs: 50 });
    const { request } = await serve((_, response) => response.writeHead(200).write('{"Reques'));
    await expect(impatient(request, never)).rejects.toMatchObject({ code: 'timeout' });
  });

  it('closes the socket of a call that is cancelled', async () => {
    const controller = new AbortController();
    const { request, server } = await serve(() => controller.abort());
    const connection = once(server, 'connection');
    await expect(send(request, controller.signal)).rejects.toMatchObject({ code: 'cancelled' });
    const [socket] = await connection;
    if (!socket.destroyed) await once(socket, 'close');
    await expect(send(request, controller.signal)).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('tells a reset connection and a closed port as connection faults', async () => {
    const { request } = await serve((message) => message.socket.resetAndDestroy());
    await expect(send(request, never)).rejects.toMatchObject({ code: 'connection', retryable: true });
    const closed = { ...request, origin: 'http://127.0.0.1:1' };
    await expect(send(closed, never)).rejects.toMatchObject({
      code: 'connection',
      context: { reason: 'ECONNREFUSED' },
    });
  });

  it('refuses an answer that is too large to be one', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    const { request } = await serve((_, response) => {
      const write = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', write);
      write();
    });
    await expect(send(request, never)).rejects.toMatchObject({ code: 'badResponse', retryable: false });
  });
});
