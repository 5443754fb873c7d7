'use server';
import { z } from 'zod';
import { loadDecisions } from '../db/decisions';
import { standingDecisions } from '../review/standing';
import { defineAction } from './define-action';

/** For each asset of a list whose verdict stands: its ID, and the `AuditStatus` that the reviewer saw. */
export const loadVerdictGrounds = defineAction(
  'review',
  z.object({ batchId: z.string().max(64) }),
  async ({ batchId }): Promise<[mediaId: string, auditStatus: string | null][]> => {
    const standing = standingDecisions(await loadDecisions({ batchId }));
    return [...standing.values()].map(({ mediaId, auditStatus }) => [mediaId, auditStatus]);
  },
);
