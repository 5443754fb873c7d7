import {
  CircleCheck,
  CircleDashed,
  CircleHelp,
  CircleMinus,
  CircleX,
  Copy,
  Hash,
  type LucideIcon,
  Text,
  TriangleAlert,
} from 'lucide-react';
import type { Ledger } from '@/lib/ledger/ledger';

/** A part of the ledger that opens to its entries. */
export type Bucket = Exclude<keyof Ledger, 'tokens'>;

interface BucketStyle {
  icon: LucideIcon;
  /** Of the icon. */
  ink: string;
  /** Of the bucket's part of the bar. */
  fill: string;
}

/** How each bucket is drawn: icon and colour; its word is in the messages. */
export const BUCKET_STYLES: Record<Bucket, BucketStyle> = {
  unique: { icon: Hash, ink: 'text-ink-3', fill: 'bg-ink-3' },
  duplicate: { icon: Copy, ink: 'text-ink-3', fill: 'bg-line-strong' },
  malformed: { icon: TriangleAlert, ink: 'text-warn', fill: 'bg-warn' },
  other: { icon: Text, ink: 'text-ink-3', fill: 'bg-line' },
  found: { icon: CircleCheck, ink: 'text-ok', fill: 'bg-ok' },
  ignored: { icon: CircleMinus, ink: 'text-idle', fill: 'bg-line-strong' },
  failed: { icon: CircleX, ink: 'text-bad', fill: 'bg-bad' },
  unaccounted: { icon: CircleHelp, ink: 'text-warn', fill: 'bg-warn' },
  pending: { icon: CircleDashed, ink: 'text-info', fill: 'bg-raised' },
};

/** The buckets that sum to the tokens, and those that sum to the unique IDs, as the ledger shows them. */
export const INPUT_BUCKETS = ['duplicate', 'malformed', 'other'] as const satisfies Bucket[];
export const OUTCOME_BUCKETS = [
  'found',
  'ignored',
  'failed',
  'unaccounted',
  'pending',
] as const satisfies Bucket[];
