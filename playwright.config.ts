import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/browser';

const PORT = '3210';
// BASE_URL points the suite at a server that runs already.
const running = process.env['BASE_URL'];
/** What the server under test writes, for the test that looks for secrets in it. */
export const SERVER_LOG = join(tmpdir(), `contact-sheet-e2e-${PORT}.log`);
const baseURL = running ?? `http://127.0.0.1:${PORT}`;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  // One for each core of a small machine; a test of faults has IDs of its own, so that more do no harm.
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL,
    locale: 'en-US',
    timezoneId: 'Asia/Shanghai',
    // A trace of every test would take a quarter of the run's time: TRACE=1 for the one that is looked into.
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS },
  },
  ...(running
    ? {}
    : {
        webServer: {
          command: `npm start > ${SERVER_LOG} 2>&1`,
          url: `${baseURL}/api/health`,
          timeout: 180_000,
          gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
          env: {
            PORT,
            LOG_LEVEL: 'debug',
            IMS_MAX_QPS: '200',
            DATABASE_URL: `file:${join(mkdtempSync(join(tmpdir(), 'contact-sheet-e2e-')), 'test.db')}`,
          },
        },
      }),
});
