import { type ChildProcess, spawn } from 'node:child_process';

/**
 * Next's command line, for Node. Events of a long list live just long enough to be copied twice by a young generation
 * of the default size; a larger one spares a fifth of the processor.
 */
export const NEXT = ['--max-semi-space-size=64', 'node_modules/next/dist/bin/next'];

/** Runs Next's command line in a child that inherits this terminal; telemetry, which needs the network, is off. */
export function spawnNext(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [...NEXT, ...args], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
}

/** Resolves with the child's exit code; a child ended by a signal counts as 1. */
export function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Hands the signals that end this process on to the child, then leaves with the child's code. */
export async function followChild(child: ChildProcess): Promise<never> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  process.exit(await exitCode(child));
}
