'use client';
import { useTranslations } from 'next-intl';
import { useBucketEntries } from '@/components/ledger/use-bucket-entries';
import { Section } from '@/components/ui/section';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import { EntryPreview } from './entry-preview';

/** Lists longer than this load what was pasted only when somebody opens it: it is megabytes. */
const PREVIEW_TOKENS = 5000;

interface InputRegionProps {
  store: LookupStore;
  batchId: string;
  bucket: 'malformed' | 'duplicate';
  onShowAll: () => void;
}

/** Tokens of the paste that were not looked up, with the line each stands on. */
export function InputRegion({ store, batchId, bucket, onShowAll }: InputRegionProps) {
  const t = useTranslations('batch.regions');
  const count = store.input[bucket];
  const isMalformed = bucket === 'malformed';
  if (count === 0) return null;
  return (
    <Section title={isMalformed ? t('malformed') : t('duplicates')} aside={count}>
      <p className="mb-1 text-ink-2">{isMalformed ? t('malformedHelp') : t('duplicatesHelp')}</p>
      {store.input.tokens <= PREVIEW_TOKENS ? (
        <LoadedPreview store={store} batchId={batchId} bucket={bucket} onShowAll={onShowAll} />
      ) : (
        <EntryPreview entries={[]} total={count} onShowAll={onShowAll} />
      )}
    </Section>
  );
}

function LoadedPreview({ store, batchId, bucket, onShowAll }: InputRegionProps) {
  const { entries } = useBucketEntries(store, batchId, bucket);
  return <EntryPreview entries={entries ?? []} total={store.input[bucket]} onShowAll={onShowAll} />;
}
