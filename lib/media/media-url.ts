import { isIP } from 'node:net';

/** Where media may come from. */
export interface MediaPolicy {
  /** Host patterns: `media.example`, `media.example:8443`, `*.aliyuncs.com` (any subdomain, not the name itself). */
  hosts: readonly string[];
  /** Where this app serves the embedded emulator's objects, ending in a slash; null in cloud mode. */
  ownPrefix: string | null;
}

/** Why a URL that data names is not followed. */
export type UrlRefusal = 'notAUrl' | 'schemeNotAllowed' | 'credentialsInUrl' | 'hostNotAllowed';

export type CheckedUrl = { ok: true; location: string } | { ok: false; code: UrlRefusal };

/**
 * Whether a browser may be sent to a URL that data names, and the `Location` to send it to: absolute and https, or a
 * path of this app for the embedded emulator's objects, so that it works under any name the app is reached by.
 * The `http:` of IMS's URLs becomes `https:`: neither scheme nor host is part of what OSS signs.
 */
export function checkMediaUrl(raw: string, { hosts, ownPrefix }: MediaPolicy): CheckedUrl {
  if (!URL.canParse(raw)) return { ok: false, code: 'notAUrl' };
  const url = new URL(raw);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { ok: false, code: 'schemeNotAllowed' };
  if (url.username !== '' || url.password !== '') return { ok: false, code: 'credentialsInUrl' };
  // The parser has resolved every `..` by now, written as such or as `%2e%2e`: a prefix is a folder.
  if (ownPrefix !== null && url.href.startsWith(ownPrefix)) {
    return { ok: true, location: `${url.pathname}${url.search}` };
  }
  if (!hosts.some((pattern) => matchesHost(pattern, url))) return { ok: false, code: 'hostNotAllowed' };
  if (!isLoopback(url.hostname)) url.protocol = 'https:';
  url.hash = '';
  return { ok: true, location: url.href };
}

/**
 * Whether a host pattern covers a URL. A pattern without a port covers only the default ports.
 * A wildcard covers names in the open only: no IP address, and none of OSS's VPC endpoints, which resolve to addresses
 * inside a private network; both must be listed as such.
 */
export function matchesHost(pattern: string, { hostname, port }: Pick<URL, 'hostname' | 'port'>): boolean {
  const [, name = '', wantedPort = ''] = /^(.*?)(?::(\d+))?$/.exec(pattern.toLowerCase()) ?? [];
  if (port !== wantedPort) return false;
  if (!name.startsWith('*.')) return hostname === name;
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return false;
  if (/-internal(\.|$)/.test(hostname) && !name.includes('-internal')) return false;
  return hostname.endsWith(name.slice(1)) && hostname.length > name.length - 1;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
