import type { Ledger } from '@/lib/ledger/ledger';
import { BUCKET_STYLES, OUTCOME_BUCKETS } from './bucket-style';

/** The unique IDs as one bar, each outcome by its share. A share that is there is at least visible. */
export function LedgerBar({ ledger }: { ledger: Ledger }) {
  return (
    <div
      aria-hidden="true"
      className="flex h-1.5 gap-px overflow-hidden rounded-full bg-raised forced-colors:border"
    >
      {OUTCOME_BUCKETS.map((bucket) =>
        ledger[bucket] > 0 ? (
          <span
            key={bucket}
            className={`min-w-0.5 basis-0 ${BUCKET_STYLES[bucket].fill}`}
            style={{ flexGrow: ledger[bucket] }}
          />
        ) : null,
      )}
    </div>
  );
}
