'use client';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { appendToBatch } from '@/lib/actions/list-arithmetic';
import { shapeIds } from '@/lib/export/id-shapes';
import { listChoicesQuery } from '@/lib/queries/lists';
import { ListPicker } from './list-picker';
import { useListArithmetic } from './use-list-arithmetic';

interface AppendSelectionDialogProps {
  ids: readonly string[];
  /** The list that they are of. */
  fromId: string;
  onClose: () => void;
}

/** Appends what is chosen in one list to another. */
export function AppendSelectionDialog({ ids, fromId, onClose }: AppendSelectionDialogProps) {
  const t = useTranslations('lists.append');
  const [batchId, setBatchId] = useState('');
  const [isSaving, startSaving] = useTransition();
  const { data: lists } = useQuery(listChoicesQuery());
  const { onAppend } = useListArithmetic();

  function save(event: FormEvent) {
    event.preventDefault();
    startSaving(async () => {
      if (await onAppend(appendToBatch({ batchId, from: { text: shapeIds(ids, 'lines') } }))) onClose();
    });
  }

  return (
    <Dialog open onClose={onClose} title={t('selected', { count: ids.length })} description={t('note')}>
      <form onSubmit={save} className="flex flex-col gap-3">
        <ListPicker label={t('to')} lists={lists} exceptId={fromId} value={batchId} onChange={setBatchId} />
        <Button
          type="submit"
          variant="primary"
          busy={isSaving}
          disabled={batchId === ''}
          className="self-end"
        >
          {t('save')}
        </Button>
      </form>
    </Dialog>
  );
}
