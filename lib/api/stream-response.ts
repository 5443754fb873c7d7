import 'server-only';
import { NO_STORE } from './define-route';

/**
 * An answer that is written as it is made, no faster than it is read. When the reader goes away, `controller` is
 * aborted and the pieces are returned, so that nothing is asked for on behalf of nobody.
 */
export function streamResponse(
  pieces: AsyncGenerator<Uint8Array>,
  controller: AbortController,
  headers: Readonly<Record<string, string>>,
): Response {
  const body = new ReadableStream<Uint8Array>({
    pull: async (stream) => {
      const { done, value } = await pieces.next();
      if (done) stream.close();
      else stream.enqueue(value);
    },
    cancel: async () => {
      controller.abort();
      await pieces.return(undefined);
    },
  });
  // A proxy that buffers would hold the first lines back until the last one.
  return new Response(body, { headers: { ...NO_STORE, 'x-accel-buffering': 'no', ...headers } });
}

/** A controller that is aborted with the request too. */
export function controllerOf(request: Request): AbortController {
  const controller = new AbortController();
  if (request.signal.aborted) controller.abort();
  else request.signal.addEventListener('abort', () => controller.abort(), { once: true });
  return controller;
}
