import type { NewDecision } from '../review/decision';

/** The n-th decision of a test, about the n-th asset. */
export function testDecision(n: number, change: Partial<NewDecision> = {}): NewDecision {
  return {
    id: `decision-${n}`,
    batchId: 'list',
    mediaId: n.toString(16).padStart(32, '0'),
    kind: 'approve',
    withdraws: null,
    bulkId: null,
    labels: [],
    reason: null,
    comment: null,
    evidence: null,
    auditStatus: 'review',
    decidedAt: '2026-01-01T00:00:00.000Z',
    ...change,
  };
}
