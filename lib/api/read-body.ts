import 'server-only';
import { ApiRefusal } from './api-refusal';

/** The most that a body may hold, as for the actions of the pages. */
export const MAX_BODY_BYTES = 16 * 1024 * 1024;

/**
 * A request's body as JSON, read no further than the limit.
 * @throws {ApiRefusal} 413 `tooLarge`, 400 `badRequest` for what is no JSON
 */
export async function readJson(request: Request, maxBytes = MAX_BODY_BYTES): Promise<unknown> {
  const tooLarge = new ApiRefusal(413, { code: 'tooLarge', requestId: null });
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge;
      text += decoder.decode(chunk, { stream: true });
    }
    return JSON.parse(text + decoder.decode());
  } catch (error) {
    if (error instanceof ApiRefusal) throw error;
    const message = 'the body must be JSON in UTF-8';
    throw new ApiRefusal(400, { code: 'badRequest', requestId: null, issues: [{ path: '', message }] });
  }
}
