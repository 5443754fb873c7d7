'use client';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { Skeleton } from '@/components/ui/skeleton';
import { toast } from '@/components/ui/toast';
import { AppError } from '@/lib/errors';
import { labelsQuery } from '@/lib/queries/labels';
import { type LabelsDraft, LabelsForm } from './labels-form';

/** What was changed and not saved, for whenever the dialog is opened again. */
let kept: LabelsDraft | null = null;

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
  const [draft, setDraft] = useState(kept);
  const seen = draft?.seen ?? data;

  function change(to: LabelsDraft | null) {
    kept = to;
    setDraft(to);
  }

  function close() {
    if (draft) toast.success(t('kept'));
    onClose();
  }
  return (
    <Dialog open wide onClose={close} title={t('title')} description={t('lead')}>
      {seen ? (
        <LabelsForm
          key={seen.revision}
          seen={seen}
          labels={draft?.labels ?? seen.labels}
          newName={draft?.newName ?? ''}
          onDraft={change}
          onTheirs={() => {
            change(null);
            void refetch();
          }}
          onSaved={onClose}
        />
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
