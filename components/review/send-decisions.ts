import { AppError } from '@/lib/errors';
import type { Decision, NewDecision } from '@/lib/review/decision';
import { recordedSchema } from '@/lib/review/decision-schema';
import { postPatiently } from './patience';

/**
 * Has a list's decisions recorded.
 * @throws {AppError} `badRequest` when they cannot be, now or later; anything else when it may go better later
 */
export async function sendDecisions(batchId: string, decisions: readonly NewDecision[]): Promise<Decision[]> {
  const path = `/batches/${encodeURIComponent(batchId)}/review/decisions`;
  const response = await postPatiently(path, { decisions });
  if (!response.ok) throw new AppError(response.status === 400 ? 'badRequest' : 'unavailable');
  return recordedSchema.parse(await response.json());
}
