import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Native bindings and packages that read their own files at run time are loaded by Node, not bundled.
  serverExternalPackages: ['libsql', '@libsql/linux-x64-gnu', '@alicloud/openapi-core', '@alicloud/credentials', 'ali-oss', 'pg', 'pino', 'undici'],
  experimental: {
    serverActions: {
      // 100,000 pasted IDs are 3.3 MB; a log they are harvested from is larger.
      bodySizeLimit: '16mb',
      // Behind a proxy the Host header differs from the public origin.
      allowedOrigins: process.env.APP_ORIGIN ? [new URL(process.env.APP_ORIGIN).host] : [],
    },
  },
};

export default withNextIntl(config);
