import 'server-only';
import { verifyAcs3, type WireRequest } from './acs3';
import type { Catalogue } from './catalogue-types';
import { faultOutcome } from './fault-outcome';
import type { FaultPlan } from './fault-plan';
import type { Identity } from './identity';
import { Refusal } from './ims-refusal';
import type { NonceMemory } from './nonce-memory';
import { findOperation } from './operations';
import { refusalReply } from './refusal-reply';
import type { Outcome } from './reply';
import type { EmulatorStats } from './stats';
import type { TokenBucket } from './token-bucket';

/** Everything that the emulated IMS consists of. */
export interface ImsWorld {
  /** The key pairs that calls may be signed with, by access key ID. */
  identities: ReadonlyMap<string, Identity>;
  nonces: NonceMemory;
  limit: TokenBucket;
  faultPlan: FaultPlan;
  catalogue: Catalogue;
  /** See `createItemTexts`. */
  itemText: (mediaId: string) => string | null;
  stats: EmulatorStats;
  maxIds: number;
  latencyMs: number;
  /** How much later a slow answer comes. */
  slowMs: number;
  now: () => number;
  requestId: () => string;
}

/**
 * What the emulated IMS does about an RPC call: gateway checks first (operation, signature, nonce, rate), then
 * parameters, then the faults asked for, then the operation. Decides at once; the caller waits out `delayMs`.
 */
export function answerCall(world: ImsWorld, request: WireRequest): Outcome {
  const { now, stats, latencyMs, catalogue, itemText } = world;
  const requestId = world.requestId();
  let delayMs = latencyMs;
  try {
    const parameters = readParameters(request);
    const action = request.headers['x-acs-action'] ?? parameters.get('Action');
    const operation = findOperation(action, request.headers['x-acs-version'] ?? parameters.get('Version'));
    stats.countAction(action ?? '');
    const nonce = verifyAcs3(request, { identities: world.identities, now: now() });
    if (!world.nonces.use(nonce, now())) throw new Refusal('SignatureNonceUsed');
    takeToken(world);

    const mediaIds = operation.mediaIds(parameters, world.maxIds);
    const faults = world.faultPlan.next(mediaIds);
    if (faults.slow) delayMs += world.slowMs;
    const answer = () => {
      const members = operation.answer(mediaIds, parameters, { catalogue, itemText, faults });
      stats.mediaIds += mediaIds.length;
      return `{${[`"RequestId":"${requestId}"`, ...members].join(',')}}`;
    };
    return faultOutcome(faults.fault, { answer, requestId, delayMs });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    stats.countRefusal(error.code);
    return { kind: 'reply', reply: refusalReply(error, request, requestId), delayMs };
  }
}

/** RPC parameters come in the query or in a form; both count. */
function readParameters({ query, headers, body }: WireRequest): URLSearchParams {
  const parameters = new URLSearchParams(query);
  const isForm = headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  if (isForm)
    for (const [name, value] of new URLSearchParams(Buffer.from(body).toString()))
      parameters.append(name, value);
  return parameters;
}

/** The real limits answer with either code, depending on whether IMS or the gateway in front of it refuses. */
function takeToken({ limit, stats, now }: ImsWorld): void {
  const waitMs = limit.take(now());
  if (waitMs === 0) return;
  const code = stats.throttled % 2 === 0 ? 'RequestsTooFrequent' : 'Throttling.User';
  throw new Refusal(code, { retryAfterMs: waitMs });
}
