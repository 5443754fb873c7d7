import type { Tone } from '@/components/ui/badge';
import type { Decision } from '@/lib/review/decision';

/** The colour of a verdict wherever it is a badge. */
export const VERDICT_TONES: Record<Decision['kind'], Tone> = {
  approve: 'ok',
  reject: 'bad',
  escalate: 'warn',
  skip: 'idle',
  withdraw: 'idle',
};
