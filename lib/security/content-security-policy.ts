const LOOPBACK_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

interface PolicyOptions {
  nonce: string;
  /** Host patterns that pictures and video may come from. */
  mediaHosts: readonly string[];
  isDevelopment: boolean;
}

/**
 * The Content-Security-Policy of every page: scripts by nonce only, pictures, video and texts from the media hosts,
 * everything else from here. Style attributes are allowed, since the virtual rows are placed by them.
 */
export function contentSecurityPolicy({ nonce, mediaHosts, isDevelopment }: PolicyOptions): string {
  const media = ["'self'", ...mediaHosts.map(origin)].join(' ');
  // React rebuilds server stacks with eval in development; the development client also needs its socket.
  const development = isDevelopment ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    `img-src ${media} data: blob:`,
    `media-src ${media} blob:`,
    "font-src 'self'",
    // HLS playlists with their segments, and texts, are read by script.
    `connect-src ${media}${isDevelopment ? ' ws:' : ''}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Plain http is for an emulator on this machine only. */
function origin(host: string): string {
  return `${LOOPBACK_HOST.test(host) ? 'http' : 'https'}://${host}`;
}
