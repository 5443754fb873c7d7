/** A connection can die without a word. Whatever is asked again then does no harm when it was answered after all. */
const PATIENCE_MS = 20_000;

/**
 * Posts to the server, and gives up what is not answered in time, with all else that the page waits for: a browser has
 * six connections to a server, and pictures that never come would keep them from whatever is asked next.
 */
export async function postPatiently(path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  const late = AbortSignal.timeout(PATIENCE_MS);
  try {
    return await fetch(path, {
      method: 'POST',
      body: JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
  } catch (error) {
    if (late.aborted) window.stop();
    throw error;
  }
}
