import 'server-only';
import { findBatch } from '../db/batches';
import { AppError } from '../errors';
import { reviewerOf } from './reviewer';
import type { Session } from './session';

/**
 * Under which name somebody reviews a list that exists.
 * @throws {AppError} `reviewerUnknown`, `batchNotFound`
 */
export async function reviewerAt(batchId: string, session: Session): Promise<string> {
  const reviewer = await reviewerOf(session);
  if (reviewer === null) throw new AppError('reviewerUnknown');
  if (!(await findBatch(batchId))) throw new AppError('batchNotFound');
  return reviewer;
}
