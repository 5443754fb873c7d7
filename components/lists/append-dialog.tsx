'use client';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useDeferredValue, useId, useMemo, useState, useTransition } from 'react';
import { SelectField } from '@/components/filter-bar/select-field';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { appendToBatch } from '@/lib/actions/list-arithmetic';
import { parseIds } from '@/lib/ids/parse-ids';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { listChoicesQuery } from '@/lib/queries/lists';
import { ListPicker } from './list-picker';

interface AppendDialogProps {
  list: Pick<BatchSummary, 'id' | 'name'>;
  /** Whether it was appended; what went wrong is said by whoever runs it. */
  onAppend: (asked: ReturnType<typeof appendToBatch>) => Promise<boolean>;
  onClose: () => void;
}

/** Appends what is pasted, or another list, to a list. */
export function AppendDialog({ list, onAppend, onClose }: AppendDialogProps) {
  const t = useTranslations('lists.append');
  const id = useId();
  const [source, setSource] = useState<'pasted' | 'list'>('pasted');
  const [text, setText] = useState('');
  const [listId, setListId] = useState('');
  const [isSaving, startSaving] = useTransition();
  const { data: lists } = useQuery(listChoicesQuery());
  const settled = useDeferredValue(text);
  const found = useMemo(() => parseIds(settled).ids.length, [settled]);
  const isReady = source === 'pasted' ? found > 0 : listId !== '';

  function save(event: FormEvent) {
    event.preventDefault();
    const from = source === 'pasted' ? { text } : { listId };
    startSaving(async () => {
      if (isReady && (await onAppend(appendToBatch({ batchId: list.id, from })))) onClose();
    });
  }

  return (
    <Dialog open onClose={onClose} title={t('title', { name: list.name })} description={t('note')}>
      <form onSubmit={save} className="flex flex-col gap-3">
        <SelectField
          label={t('source')}
          value={source}
          options={(['pasted', 'list'] as const).map((value) => ({ value, label: t(value) }))}
          onChange={setSource}
        />
        {source === 'list' ? (
          <ListPicker
            label={t('list')}
            lists={lists}
            exceptId={list.id}
            value={listId}
            onChange={setListId}
          />
        ) : (
          <div className="flex flex-col gap-1">
            <label htmlFor={id} className="text-ink-2 text-sm">
              {t('text')}
            </label>
            <textarea
              id={id}
              rows={6}
              data-autofocus
              value={text}
              onChange={({ target }) => setText(target.value)}
              spellCheck={false}
              autoComplete="off"
              aria-describedby={`${id}-note`}
              className="w-full resize-y rounded border border-line-strong bg-surface p-2 font-mono text-ink text-sm focus-visible:border-accent pointer-coarse:text-base"
            />
            <p id={`${id}-note`} role="status" className="text-ink-3 text-xs">
              {t('found', { count: found })}
            </p>
          </div>
        )}
        <Button type="submit" variant="primary" busy={isSaving} disabled={!isReady} className="self-end">
          {t('save')}
        </Button>
      </form>
    </Dialog>
  );
}
