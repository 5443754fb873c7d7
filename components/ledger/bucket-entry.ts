import type { Failure } from '@/lib/errors';
import type { MalformedReason } from '@/lib/ids/parsed-ids';

/** One line of an opened bucket. */
export interface BucketEntry {
  /** The ID, or the token as it was pasted. */
  text: string;
  /** 1-based line of the paste. */
  line?: number;
  reason?: MalformedReason;
  failure?: Failure;
  requestId?: string | null;
}
