const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/**
 * Whether a Host header names this app: the public origin's host, or loopback. A foreign name that resolves to
 * this machine (DNS rebinding) would otherwise be same-origin with its own pages.
 */
export function isTrustedHost(host: string | null, appOrigin: string): boolean {
  return host !== null && (LOOPBACK.test(host) || host.toLowerCase() === new URL(appOrigin).host);
}

/** Whether a request that changes something comes from our own page. Programs, which are no browsers, send no Origin. */
export function isTrustedOrigin(origin: string | null, host: string | null, appOrigin: string): boolean {
  if (origin === null || origin === appOrigin) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin);
  return LOOPBACK.test(from.host) && from.host === host;
}
