import 'server-only';
import { AppError } from '../errors';
import { classify, type Remedy } from './classify';
import type { Clock } from './clock';
import type { CredentialSource } from './credentials';
import type { Endpoint } from './endpoints';
import { signRequest } from './sign';
import type { HttpResponse, Transport } from './transport';

/** What one attempt came to. Failures are values: the layer that retries reads `remedy`. */
export type Attempt<T> =
  | { ok: true; value: T }
  | { ok: false; error: AppError; remedy: Remedy; retryAfterMs: number | null };

export type FailedAttempt = Extract<Attempt<never>, { ok: false }>;

export interface RpcCall {
  endpoint: Endpoint;
  action: string;
  query: Readonly<Record<string, string>>;
}

interface CallDependencies {
  credentials: CredentialSource;
  transport: Transport;
  clock: Clock;
  /** Runs the reading of an answer when its turn has come. */
  schedule: <T>(work: () => T) => T | Promise<T>;
}

export interface AttemptContext {
  signal: AbortSignal;
  /** Told when an answer that looks like a success is here and only has to be read. */
  onAnswered: () => void;
}

/**
 * Makes one attempt at a call: signs, sends, reads. Never throws.
 * @param parse makes what is wanted of the JSON body of a success; may throw an `AppError`
 */
export async function attemptCall<T>(
  call: RpcCall,
  parse: (body: unknown) => T,
  { credentials, transport, clock, schedule }: CallDependencies,
  { signal, onAnswered }: AttemptContext,
): Promise<Attempt<T>> {
  try {
    const used = await credentials.load();
    const response = await transport(signRequest(call, used, { wallNow: clock.wallNow() }), signal);
    // Other answers may be refusals for calling too often, and those are to be read before the next call starts.
    if (isSuccess(response)) onAnswered();
    const attempt = await schedule(() => readResponse(response, parse));
    if (!attempt.ok && attempt.remedy === 'refreshCredentials') credentials.refresh(used);
    return attempt;
  } catch (error) {
    return failedAttempt(error);
  }
}

/** A thrown fault as an attempt: timeouts, connection faults and unreadable answers are worth another one. */
export function failedAttempt(error: unknown): FailedAttempt {
  const known = error instanceof AppError ? error : new AppError('internal', { cause: error });
  return { ok: false, error: known, remedy: known.retryable ? 'retry' : 'giveUp', retryAfterMs: null };
}

function readResponse<T>(response: HttpResponse, parse: (body: unknown) => T): Attempt<T> {
  const { status, text, contentType, retryAfterMs } = response;
  const body = parseJson(text);
  const upstreamCode = stringAt(body, 'Code');
  // A `Code` makes it an error whatever the status says.
  if (isSuccess(response) && body !== undefined && upstreamCode === null) {
    return { ok: true, value: parse(body) };
  }
  const { code, remedy, retryable } = classify(upstreamCode, status);
  // The upstream's Message is left behind: that of SignatureDoesNotMatch echoes what was signed.
  const error = new AppError(code, {
    upstreamCode,
    requestId: stringAt(body, 'RequestId') ?? response.requestId,
    retryable,
    context: { status, contentType, length: text.length },
  });
  return { ok: false, error, remedy, retryAfterMs };
}

function isSuccess({ status }: HttpResponse): boolean {
  return status >= 200 && status < 300;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // An HTML page of a proxy or a truncated body; told by status and content type in the error's context.
    return undefined;
  }
}

function stringAt(body: unknown, key: string): string | null {
  if (typeof body !== 'object' || body === null) return null;
  const value: unknown = Object.getOwnPropertyDescriptor(body, key)?.value;
  return typeof value === 'string' && value !== '' ? value : null;
}
