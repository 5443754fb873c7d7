import 'server-only';
import OSS from 'ali-oss';
import type { Identity } from './identity';
import { OssRefusal } from './oss-refusal';
import { type OssRequest, parseObjectPath } from './oss-request';
import { ACCOUNT } from './testing';

/** What the tests of the emulated OSS share. URLs are signed by the official library, never by code of the emulator. */

/** A key of its own, with a token that is full of what URLs must escape. */
export const TEMPORARY: Identity = {
  accessKeyId: 'STS.test',
  accessKeySecret: 'secret/+=',
  securityToken: 'CAIS+token/with=all',
  tokenExpiresAt: null,
};

export const IDENTITIES = new Map([ACCOUNT, TEMPORARY].map((identity) => [identity.accessKeyId, identity]));

export function officialClient({ accessKeyId, accessKeySecret, securityToken }: Identity): OSS {
  return new OSS({
    accessKeyId,
    accessKeySecret,
    bucket: 'films',
    endpoint: 'http://oss.invalid',
    region: 'oss-cn-shanghai',
    ...(securityToken === null ? {} : { stsToken: securityToken, refreshSTSTokenInterval: 3_600_000 }),
  });
}

interface Asked {
  method?: string;
  headers?: Readonly<Record<string, string>>;
}

/** The request that a URL of the library becomes when it is asked of the emulator, path style. */
export function toObjectRequest(url: string, { method = 'GET', headers = {} }: Asked = {}): OssRequest {
  const [, path = '', query = ''] = /^https?:\/\/[^/]+(\/[^?]*)\??(.*)$/s.exec(url) ?? [];
  return { method, headers, parameters: new URLSearchParams(query), ...parseObjectPath(`/films${path}`) };
}

/** The request with parameters changed, or taken away where the value is null. */
export function withParameters(request: OssRequest, changes: Record<string, string | null>): OssRequest {
  const parameters = new URLSearchParams(request.parameters);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  return { ...request, parameters };
}

/** 'accepted', or the code of the refusal. */
export function verdictOf(verify: () => void): string {
  try {
    verify();
    return 'accepted';
  } catch (error) {
    if (error instanceof OssRefusal) return error.code;
    throw error;
  }
}

/** Every request that differs from this one in one character of one parameter. */
export function* changedParameters(request: OssRequest): Generator<{ name: string; request: OssRequest }> {
  for (const [name, value] of request.parameters) {
    for (let at = 0; at < value.length; at++) {
      const other = value[at] === '0' ? '1' : '0';
      const parameters = new URLSearchParams(request.parameters);
      parameters.set(name, value.slice(0, at) + other + value.slice(at + 1));
      yield { name, request: { ...request, parameters } };
    }
  }
}
