import 'server-only';
import { z } from 'zod';
import { env } from '../env';
import { allowedRegion } from './endpoints';
import { engine } from './engine';

const response = z.looseObject({
  SnapshotJob: z.looseObject({ TemplateConfig: z.string().optional() }).optional(),
});

/**
 * The `TemplateConfig` of a snapshot job, JSON in a string; null when the job does not say.
 * GetSnapshotJob, ICE 2020-11-09; the RAM identity may not be allowed it, and the yike product has no such operation.
 * @throws {AppError} `regionNotAllowed`, or why there is no answer
 */
export async function fetchTemplateConfig(
  jobId: string,
  { region, signal }: { region: string; signal: AbortSignal },
): Promise<string | null> {
  const allowed = allowedRegion(region, env());
  const { ask } = await engine();
  return ask(
    allowed,
    { action: 'GetSnapshotJob', query: { JobId: jobId } },
    (body) => response.parse(body).SnapshotJob?.TemplateConfig ?? null,
    signal,
  );
}
