import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { log } from '../log';
import { answerCall, type ImsWorld } from './ims';
import { Refusal } from './ims-refusal';
import { answerObjectRequest, type OssWorld } from './oss';
import { refusalReply } from './refusal-reply';
import { flatHeaders, readRequest, requestLine, sendObject, sendOutcome, sendReply } from './wire';

interface Worlds {
  ims: ImsWorld;
  oss: OssWorld;
}

/** Answers one request: IMS lives at the path `/`, OSS everywhere below it. */
export function serve({ ims, oss }: Worlds, message: IncomingMessage, response: ServerResponse): void {
  const isCall = requestLine(message).path === '/';
  const served = isCall ? serveCall(ims, message, response) : serveObject(oss, ims, message, response);
  served.catch((error: unknown) => {
    if (!isClientGone(error)) log().error({ err: error }, 'the emulator failed to answer');
    response.destroy();
  });
}

/** A client that went away in the middle is no fault of anybody; whatever else was thrown is the emulator's own. */
function isClientGone(error: unknown): boolean {
  const gone = ['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'];
  return error instanceof Error && 'code' in error && gone.includes(String(error.code));
}

async function serveCall(world: ImsWorld, message: IncomingMessage, response: ServerResponse): Promise<void> {
  world.stats.arrive(world.now());
  response.once('close', () => world.stats.leave());
  if (message.method !== 'GET' && message.method !== 'POST') {
    return sendReply({ status: 405, headers: { allow: 'GET, POST' }, body: '' }, response);
  }
  const request = await readRequest(message);
  if (request) return sendOutcome(answerCall(world, request), response);
  const tooLarge = new Refusal('InvalidParameter', { message: 'The request body is too large.' });
  sendReply(refusalReply(tooLarge, { headers: flatHeaders(message) }, world.requestId()), response);
}

async function serveObject(
  oss: OssWorld,
  { stats }: ImsWorld,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  stats.objectRequests += 1;
  message.resume();
  const { method, path, query } = requestLine(message);
  const headers = flatHeaders(message);
  const parameters = new URLSearchParams(query);
  const reply = answerObjectRequest(oss, { method, path, parameters, headers });
  if ('object' in reply) await sendObject(reply, response, method === 'HEAD');
  else sendReply(reply, response);
}
