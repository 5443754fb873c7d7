import { setTimeout as sleep } from 'node:timers/promises';
import { env } from '@/lib/env';

const POLL_MS = 200;

/** Waits until the server answers, then says where it is, what it talks to and how to try it. */
export async function announceWhenReady(): Promise<void> {
  const { HOST, PORT, APP_ORIGIN, IMS_MODE, IMS_REGIONS } = env();
  const health = `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${PORT}/api/health`;
  while (!(await answers(health))) await sleep(POLL_MS, undefined, { ref: false });
  const lines = [
    '',
    `  Contact Sheet   ${APP_ORIGIN}`,
    IMS_MODE === 'emulator'
      ? '  Mode            emulator: built-in sample data, no credentials needed'
      : `  Mode            cloud: ${IMS_REGIONS.join(', ')}`,
    ...(IMS_MODE === 'emulator' ? ['  Sample IDs      press "Try sample IDs" on the first page'] : []),
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
