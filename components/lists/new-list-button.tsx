'use client';
import { ListPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { useCommands } from '@/components/palette/commands';
import { Button } from '@/components/ui/button';
import { createBatch } from '@/lib/actions/batch';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { useListArithmetic } from './use-list-arithmetic';

interface NewListButtonProps {
  batch: Pick<BatchSummary, 'name' | 'region'>;
  bucket: 'ignored' | 'unaccounted' | 'failed';
  ids: readonly { id: string }[];
}

const WORDS = {
  ignored: 'newListIgnored',
  unaccounted: 'newListUnaccounted',
  failed: 'newListFailed',
} as const;

/** Makes a list of the IDs of one outcome, as they were looked up. */
export function NewListButton({ batch, bucket, ids }: NewListButtonProps) {
  const t = useTranslations('lists.fromBucket');
  const { onMake } = useListArithmetic();
  const [isMaking, startMaking] = useTransition();

  function make() {
    startMaking(async () => {
      await onMake(
        createBatch({
          text: ids.map(({ id }) => id).join('\n'),
          name: t(bucket, { name: batch.name }).slice(0, 200),
          includeMalformed: true,
          region: batch.region,
        }),
      );
    });
  }

  useCommands('list', [{ word: WORDS[bucket], run: make }]);
  return (
    <Button variant="ghost" icon={<ListPlus aria-hidden="true" />} busy={isMaking} onClick={make}>
      {t('newList')}
    </Button>
  );
}
