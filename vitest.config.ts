import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** Pure code keeps nothing, so its suites share a process; a process each would take longer to start than the tests. */
const PURE = [
  'assets',
  'export',
  'filters',
  'grid',
  'i18n',
  'ids',
  'ledger',
  'palette',
  'private-link',
  'review',
  'sprites',
].map((folder) => `lib/${folder}/**/*.test.ts`);
const DATABASE = ['lib/db/**/*.test.ts'];

export default defineConfig({
  resolve: {
    alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') },
    // 'server-only' throws unless this condition is set, as Next sets it for server code.
    conditions: ['react-server', 'node'],
  },
  ssr: { resolve: { conditions: ['react-server', 'node'] } },
  test: {
    environment: 'node',
    testTimeout: 20_000,
    // By default one processor is left to whoever watches; a test run has nobody beside it.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      { extends: true, test: { name: 'database', include: DATABASE, globalSetup: 'lib/db/test-setup.ts' } },
      {
        extends: true,
        test: {
          name: 'rest',
          include: ['{lib,components,app,scripts}/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...PURE, ...DATABASE],
        },
      },
    ],
  },
});
