import { EnvError, env } from '@/lib/env';

/** The checked environment, or the end of this process with every fault listed by name. */
export function environmentOrExit() {
  try {
    return env();
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}
