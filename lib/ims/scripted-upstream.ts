import { AppError } from '../errors';
import { type Clock, sleep } from './clock';
import type { ImsConfig } from './config';
import { staticCredentials } from './credentials';
import { endpointOf } from './endpoints';
import type { SignedRequest } from './sign';
import type { HttpResponse, Transport } from './transport';

/** What the upstream makes of an ID. `poison` spoils its whole call; `crash` too, as a fault of the server. */
export type Nature = 'found' | 'ignored' | 'absent' | 'repeated' | 'poison' | 'crash';

/** What befalls a whole call. */
export type Trouble =
  | 'none'
  | 'shuffled'
  | 'extra'
  | 'throttled'
  | 'throttledHint'
  | 'tooFrequent'
  | 'unavailable'
  | 'reset'
  | 'truncated'
  | 'html'
  | 'expired'
  | 'nonce'
  | 'forbidden';

interface Script {
  clock: Clock;
  nature?: (id: string) => Nature;
  trouble?: (call: number, ids: readonly string[]) => Trouble;
  latencyMs?: (call: number) => number;
  /** The most IDs it takes in a call. */
  maxIds?: number;
}

const OK = { status: 200, contentType: 'application/json', requestId: null, retryAfterMs: null };

/** An upstream for tests that does as it is told, and keeps an account of what it was asked. */
export class ScriptedUpstream {
  readonly starts: number[] = [];
  /** The IDs of each call, in order. */
  readonly asked: string[][] = [];
  inFlight = 0;
  maxInFlight = 0;
  aborted = 0;

  constructor(private readonly script: Script) {}

  /** How often an ID was asked for. */
  timesAsked(id: string): number {
    return this.asked.filter((ids) => ids.includes(id)).length;
  }

  readonly transport: Transport = async (request, signal) => {
    const call = this.asked.length;
    const ids = mediaIds(request);
    this.starts.push(this.script.clock.now());
    this.asked.push(ids);
    this.inFlight += 1;
    this.maxInFlight = Math.max(this.maxInFlight, this.inFlight);
    try {
      await sleep(this.script.clock, this.script.latencyMs?.(call) ?? 50, signal);
      return this.answer(call, ids);
    } catch (error) {
      if (signal.aborted) this.aborted += 1;
      throw error;
    } finally {
      this.inFlight -= 1;
    }
  };

  /** A configuration whose only open end is the transport. */
  config(limits: Partial<ImsConfig> = {}): ImsConfig {
    return {
      endpoint: (region) => endpointOf(region, 'ice', undefined),
      credentials: staticCredentials({ accessKeyId: 'id', accessKeySecret: 'secret', securityToken: null }),
      batchSize: 20,
      maxConcurrency: 8,
      maxQps: 20,
      timeoutMs: 10_000,
      ...limits,
    };
  }

  private answer(call: number, ids: readonly string[]): HttpResponse {
    const { nature = () => 'found', trouble = () => 'none', maxIds = Number.POSITIVE_INFINITY } = this.script;
    const natures = ids.map(nature);
    const requestId = `REQ-${call}`;
    if (natures.includes('poison') || ids.length > maxIds) return refusal('InvalidParameter', 400, requestId);
    if (natures.includes('crash')) return refusal('InternalError', 500, requestId);

    const listed = ids.flatMap((id, index) => {
      const times = { found: 1, repeated: 2 }[String(natures[index])] ?? 0;
      return Array.from({ length: times }, () => ({
        MediaId: id,
        MediaBasicInfo: { MediaId: id, Title: id },
      }));
    });
    const body = JSON.stringify({
      RequestId: requestId,
      MediaInfos: listed,
      IgnoredList: ids.filter((_, index) => natures[index] === 'ignored'),
    });
    const what = trouble(call, ids);
    switch (what) {
      case 'none':
        return { ...OK, text: body };
      case 'shuffled':
        return { ...OK, text: JSON.stringify({ ...JSON.parse(body), MediaInfos: listed.toReversed() }) };
      case 'extra':
        return {
          ...OK,
          text: JSON.stringify({ ...JSON.parse(body), MediaInfos: [...STRANGERS, ...listed] }),
        };
      case 'throttled':
        return refusal('Throttling.User', 400, requestId);
      case 'throttledHint':
        return { ...refusal('Throttling.Api', 503, requestId), retryAfterMs: 700 };
      case 'tooFrequent':
        return refusal('RequestsTooFrequent', 403, requestId);
      case 'unavailable':
        return refusal('ServiceUnAvailable', 503, requestId);
      case 'reset':
        throw new AppError('connection', { retryable: true });
      case 'truncated':
        return { ...OK, text: body.slice(0, -2) };
      case 'html':
        return { ...OK, status: 502, contentType: 'text/html', text: '<html>502 Bad Gateway</html>' };
      case 'expired':
        return refusal('InvalidSecurityToken.Expired', 400, requestId);
      case 'nonce':
        return refusal('SignatureNonceUsed', 400, requestId);
      case 'forbidden':
        return refusal('Forbidden.RAM', 403, requestId);
    }
  }
}

const STRANGERS = [{ MediaId: 'f'.repeat(32) }, { MediaBasicInfo: {} }, 'no asset', null];

function refusal(code: string, status: number, requestId: string): HttpResponse {
  const text = JSON.stringify({ RequestId: requestId, Code: code, Message: `said ${code}`, HostId: 'ice' });
  return { ...OK, status, requestId, text };
}

function mediaIds({ origin, path }: SignedRequest): string[] {
  return new URL(path, origin).searchParams.get('MediaIds')?.split(',') ?? [];
}
