import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm test` checks the types of everything; a first start need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // lib/i18n/compile-messages.ts parses the messages on the server, so no page needs the formatter that parses.
  turbopack: { resolveAlias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
  // Native bindings and packages that read their own files at run time are loaded by Node, not bundled.
  serverExternalPackages: [
    'libsql',
    '@alicloud/openapi-core',
    '@alicloud/credentials',
    'ali-oss',
    'pg',
    'pino',
    'undici',
  ],
  // Their links carry a hash; without this a browser asks for them again with every page.
  headers: async () => [
    {
      source: '/:icon(favicon.ico|icon.svg|apple-icon.png)',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }],
    },
  ],
  // The development log would print the signed addresses of the emulator's media.
  logging: { incomingRequests: { ignore: [/^\/emulator\/oss\//] } },
  experimental: {
    // Behind the proxy Next hands on only so much of a body, and cuts the rest off without a word: more than the
    // limits below and of the API, which refuse.
    proxyClientMaxBodySize: '20mb',
    serverActions: {
      // 100,000 pasted IDs are 3.3 MB; a log they are harvested from is larger.
      bodySizeLimit: '16mb',
      // Behind a proxy the Host header differs from the public origin.
      allowedOrigins: process.env.APP_ORIGIN ? [new URL(process.env.APP_ORIGIN).host] : [],
    },
  },
};

export default withNextIntl(config);
