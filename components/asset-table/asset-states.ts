import type { Tone } from '@/components/ui/badge';

/** Tones of known states, by the value in lower case. Enumerations are open: the rest is merely informative. */
const STATUS_TONES: Readonly<Record<string, Tone>> = {
  normal: 'ok',
  uploadsucc: 'ok',
  init: 'idle',
  deleted: 'idle',
  checking: 'warn',
  blocked: 'bad',
  preparefail: 'bad',
  uploadfail: 'bad',
  transcodefail: 'bad',
};

const AUDIT_TONES: Readonly<Record<string, Tone>> = {
  pass: 'ok',
  passed: 'ok',
  normal: 'ok',
  review: 'warn',
  checking: 'warn',
  block: 'bad',
  blocked: 'bad',
  init: 'idle',
};

export function statusTone(status: string): Tone {
  return toneOf(STATUS_TONES, status);
}

export function auditTone(auditStatus: string): Tone {
  return toneOf(AUDIT_TONES, auditStatus);
}

/** A picture shows by itself only when the machine audit passed it; without a word from the audit it is protected. */
export function isProtected(auditStatus: string | null): boolean {
  const value = auditStatus?.toLowerCase();
  return value !== 'pass' && value !== 'passed';
}

function toneOf(tones: Readonly<Record<string, Tone>>, value: string): Tone {
  const key = value.toLowerCase();
  return Object.hasOwn(tones, key) ? (tones[key] ?? 'info') : 'info';
}
