import 'server-only';
import type { Clock } from './clock';
import type { Limiter } from './limiter';

/** How often a process tells that it is alive and learns of the others. */
export const BEAT_MS = 1000;

interface ShareDependencies {
  maxQps: number;
  clock: Clock;
  /** Tells that this process is alive, and answers how many are. */
  countProcesses: () => Promise<number>;
  /** Told when that failed; the share stays as it was. */
  onFailure: (error: unknown) => void;
}

/**
 * Divides the calls a second equally among the processes that share a database, for as long as this one runs.
 * Resolves when calls may start: at once when it is alone, else after the others have had a beat to give up their part.
 * With more processes than calls a second each keeps one.
 */
export async function shareQps(
  limiter: Limiter,
  { maxQps, clock, countProcesses, onFailure }: ShareDependencies,
): Promise<void> {
  const beat = async () => {
    try {
      const processes = await countProcesses();
      limiter.setQuota(Math.max(1, Math.floor(maxQps / processes)));
      return processes;
    } catch (error) {
      onFailure(error);
      return 1;
    }
  };
  const goOn = () => clock.after(BEAT_MS, () => void beat().then(goOn));
  const processes = await beat();
  if (processes > 1) await new Promise<void>((resolve) => void clock.after(2 * BEAT_MS, resolve));
  goOn();
}
