import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** Starts the canned upstream in a process of its own. */
export async function startUpstream(latencyMs: number): Promise<{ origin: string; close(): void }> {
  const script = fileURLToPath(new URL('./canned-upstream.ts', import.meta.url));
  const upstream = fork(script, [String(latencyMs)], { stdio: 'inherit' });
  const [address] = await once(upstream, 'message');
  const { port } = z.object({ port: z.number() }).parse(address);
  return { origin: `http://127.0.0.1:${port}`, close: () => upstream.disconnect() };
}
