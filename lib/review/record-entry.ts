import type { Decision } from './decision';

/** An entry of the record with what has become of it since. */
export interface RecordEntry {
  decision: Decision;
  /** Of the list that it is about; null when the list is gone. */
  listName: string | null;
  /** In which the list was looked up; null when the list is gone, or, on a page, when it is the default one. */
  region: string | null;
  isWithdrawn: boolean;
  /** The number of the entry that it takes back. */
  withdrawsSeq: number | null;
  /** `AuditStatus` of now, when a look-up after the decision found another; null in `now` when there is none any more. */
  drift: { now: string | null } | null;
}
