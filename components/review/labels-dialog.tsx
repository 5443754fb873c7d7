'use client';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { AppError } from '@/lib/errors';
import { labelsQuery } from '@/lib/queries/labels';
import { LabelsForm } from './labels-form';

/** What verdicts can carry, to be changed for everybody. */
export function LabelsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('labels');
  const common = useTranslations('common');
  const errors = useTranslations('errors');
  const { data, error, refetch, isFetching } = useQuery({
    ...labelsQuery(),
    // Its own copy: what others save meanwhile must not take away what is being typed.
    queryKey: ['labels', 'to change'],
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  return (
    <Dialog open wide onClose={onClose} title={t('title')} description={t('lead')}>
      {data ? (
        <LabelsForm key={data.revision} seen={data} onTheirs={() => void refetch()} onClose={onClose} />
      ) : error ? (
        <Notice
          tone="bad"
          title={errors(`${error instanceof AppError ? error.code : 'connection'}.title`)}
          actions={
            <Button busy={isFetching} onClick={() => void refetch()}>
              {common('retry')}
            </Button>
          }
        />
      ) : (
        <Skeleton className="h-96" />
      )}
    </Dialog>
  );
}
