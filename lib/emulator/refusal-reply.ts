import type { WireRequest } from './acs3';
import type { Refusal } from './ims-refusal';
import { errorXml, type Reply } from './reply';

/** A refusal as the gateway sends it: JSON to who accepts JSON by name, XML to everybody else. Pure. */
export function refusalReply(
  refusal: Refusal,
  request: Pick<WireRequest, 'headers'>,
  requestId: string,
): Reply {
  const product = request.headers['x-acs-version'] === '2026-03-19' ? 'yike' : 'ice';
  const members = {
    RequestId: requestId,
    HostId: request.headers['host'] ?? `${product}.cn-shanghai.aliyuncs.com`,
    Code: refusal.code,
    Message: refusal.message,
    Recommend: `https://api.aliyun.com/troubleshoot?q=${refusal.code}&product=${product}&requestId=${requestId}`,
  };
  const isJson = request.headers['accept']?.includes('application/json') ?? false;
  return {
    status: refusal.status,
    headers: {
      'content-type': isJson ? 'application/json;charset=utf-8' : 'text/xml;charset=utf-8',
      'x-acs-request-id': requestId,
      ...(refusal.retryAfterMs === null ? {} : { 'x-acs-retry-after': String(refusal.retryAfterMs) }),
    },
    body: isJson ? JSON.stringify({ ...members, ...refusal.extra }) : errorXml(members),
  };
}
