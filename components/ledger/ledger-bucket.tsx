import { useTranslations } from 'next-intl';
import { BUCKET_STYLES, type Bucket } from './bucket-style';
import { GroupedNumber } from './grouped-number';

interface LedgerBucketProps {
  bucket: Bucket;
  count: number;
  onOpen: (bucket: Bucket) => void;
}

/** One term of the equation: icon, number and word. It opens to its entries when it has any. */
export function LedgerBucket({ bucket, count, onOpen }: LedgerBucketProps) {
  const t = useTranslations('ledger');
  const { icon: Icon, ink } = BUCKET_STYLES[bucket];
  const word = t(`buckets.${bucket}`, { count });
  const isSum = bucket === 'unique';
  const content = (
    <>
      <Icon aria-hidden="true" className={`size-3.5 shrink-0 ${count > 0 ? ink : 'text-ink-3'}`} />
      <span
        data-ledger={bucket}
        className={`font-mono tabular-nums ${isSum ? 'font-semibold text-ink' : count > 0 ? 'text-ink' : 'text-ink-3'}`}
      >
        <GroupedNumber value={count} />
      </span>
      <span className={count > 0 ? 'text-ink-2' : 'text-ink-3'}>{word}</span>
    </>
  );
  const shape = 'inline-flex h-7 items-center gap-1.5 whitespace-nowrap rounded px-1.5 pointer-coarse:h-9';
  if (count === 0) return <span className={shape}>{content}</span>;
  return (
    <button
      type="button"
      aria-label={t('open', { count, bucket: word })}
      aria-haspopup="dialog"
      onClick={() => onOpen(bucket)}
      className={`${shape} transition-colors hover:bg-raised`}
    >
      {content}
    </button>
  );
}
