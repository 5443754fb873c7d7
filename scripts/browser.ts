import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const ON_MACHINE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What the browser is started with: no sandbox, since tests may run as root; nothing that calls home. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

/** A Chromium that is there: the machine's, else Playwright's own; undefined when there is none. */
export function findBrowser(): string | undefined {
  return [...ON_MACHINE, chromium.executablePath()].find(existsSync);
}

/** Installs a Chromium when none is there: Playwright's own, else Debian's package when root. Whether one is there then. */
export function ensureBrowser(): boolean {
  if (findBrowser()) return true;
  run('npx', ['playwright', 'install', 'chromium']);
  if (!findBrowser() && process.getuid?.() === 0) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  return findBrowser() !== undefined;
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
