import type { Tone } from '@/components/ui/badge';
import type { Decision, Verdict } from '@/lib/review/decision';

/** The colour of a verdict wherever it is a badge. */
export const VERDICT_TONES: Record<Decision['kind'], Tone> = {
  approve: 'ok',
  reject: 'bad',
  escalate: 'warn',
  skip: 'idle',
  withdraw: 'idle',
};

/** The same as a filled area, and as a filled shape of a drawing. */
export const VERDICT_BACKGROUNDS: Record<Verdict, string> = {
  approve: 'bg-ok',
  reject: 'bg-bad',
  escalate: 'bg-warn',
  skip: 'bg-idle',
};
export const VERDICT_FILLS: Record<Verdict, string> = {
  approve: 'fill-ok',
  reject: 'fill-bad',
  escalate: 'fill-warn',
  skip: 'fill-idle',
};
