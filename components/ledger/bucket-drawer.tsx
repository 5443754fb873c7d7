'use client';
import { Copy } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Drawer } from '@/components/ui/drawer';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import type { BucketEntry } from './bucket-entry';
import type { Bucket } from './bucket-style';
import { EntryList } from './entry-list';
import { useBucketEntries } from './use-bucket-entries';

interface BucketDrawerProps {
  store: LookupStore;
  batchId: string;
  /** Null: closed. */
  bucket: Bucket | null;
  onClose: () => void;
}

/** Everything in one bucket of the ledger, to read and to copy. */
export function BucketDrawer({ store, batchId, bucket, onClose }: BucketDrawerProps) {
  const t = useTranslations('ledger.drawer');
  return (
    <Drawer open={bucket !== null} onClose={onClose} title={bucket ? t(`titles.${bucket}`) : ''}>
      {bucket && <BucketContent store={store} batchId={batchId} bucket={bucket} />}
    </Drawer>
  );
}

interface BucketContentProps {
  store: LookupStore;
  batchId: string;
  bucket: Bucket;
}

function BucketContent({ store, batchId, bucket }: BucketContentProps) {
  const t = useTranslations('ledger.drawer');
  const common = useTranslations('common');
  const format = useFormatter();
  const { entries, isError, retry } = useBucketEntries(store, batchId, bucket);

  async function copyAll(all: BucketEntry[]) {
    try {
      await navigator.clipboard.writeText(all.map(({ text }) => text).join('\n'));
      toast.success(t('copied', { count: all.length }));
    } catch {
      toast.error(common('copyFailed'));
    }
  }

  return (
    <div className="flex h-full flex-col gap-3">
      <p className="text-pretty text-ink-2">{t(`help.${bucket}`)}</p>
      {isError ? (
        <Button onClick={retry} className="self-start">
          {common('retry')}
        </Button>
      ) : entries === null ? (
        <div role="status" aria-label={t('loading')} className="flex flex-col gap-2">
          <Skeleton className="h-6 w-full" />
          <Skeleton className="h-6 w-full" />
          <Skeleton className="h-6 w-2/3" />
        </div>
      ) : entries.length === 0 ? (
        <p className="text-ink-3">{t('empty')}</p>
      ) : (
        <>
          <div className="flex items-center gap-3">
            <span className="text-ink-2 tabular-nums">{format.number(entries.length)}</span>
            <Button
              icon={<Copy aria-hidden="true" />}
              onClick={() => void copyAll(entries)}
              className="ml-auto"
            >
              {t('copyAll')}
            </Button>
          </div>
          <EntryList entries={entries} />
        </>
      )}
    </div>
  );
}
