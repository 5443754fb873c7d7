import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright';
import { BROWSER_ARGS, findBrowser } from '../browser';
import { NEXT } from '../child';
import { startUpstream } from './upstream';

const KEY = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'bench', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'bench-secret' };

export interface AppUnderTest {
  origin: string;
  browser: Browser;
  /** Resident memory of the server process, in bytes. */
  serverMemoryBytes(): number;
  close(): Promise<void>;
}

/**
 * The built app on a free port, with the canned upstream in a process of its own, so that neither slows the other; or
 * with the built-in emulator, whose pictures can be seen.
 */
export async function startApp(
  settings: { latencyMs: number; concurrency: number } | 'emulator',
): Promise<AppUnderTest> {
  const upstream = settings === 'emulator' ? null : await startUpstream(settings.latencyMs);
  const port = await freePort();
  const app = spawn(process.execPath, [...NEXT, 'start', '-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...(upstream && { ...KEY, IMS_MODE: 'cloud', IMS_ENDPOINT: upstream.origin }),
      PORT: String(port),
      IMS_MAX_QPS: settings === 'emulator' ? '100' : '10000',
      IMS_MAX_CONCURRENCY: settings === 'emulator' ? '8' : String(settings.concurrency),
      LOG_LEVEL: 'fatal',
      DATABASE_URL: `file:${join(mkdtempSync(join(tmpdir(), 'contact-sheet-bench-')), 'bench.db')}`,
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilAnswers(`${origin}/api/health`);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: BROWSER_ARGS,
  });
  return {
    origin,
    browser,
    serverMemoryBytes: () => residentBytes(app),
    close: async () => {
      await browser.close();
      app.kill('SIGTERM');
      upstream?.close();
    },
  };
}

function residentBytes({ pid }: ChildProcess): number {
  const kibibytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kibibytes) * 1024;
}

async function untilAnswers(url: string): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(100)) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
  }
  throw new Error(`${url} did not answer within a minute`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
