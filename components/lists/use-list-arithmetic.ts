'use client';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from '@/components/ui/toast';
import { changeBatch } from '@/lib/actions/batch-shelf';
import { type appendToBatch, undoAppend } from '@/lib/actions/list-arithmetic';
import type { Result } from '@/lib/actions/result';
import type { BatchSummary } from '@/lib/ledger/batch-summary';

/** What was just done, and how to take it back: whether that went well. */
export interface Undoable {
  text: string;
  undo: () => Promise<boolean>;
}

/**
 * Makes and appends to lists, for the dialogs: says what went wrong, shows the pages anew, and hands out the undo.
 * @param onUndoable told what was done; without it a message with "Undo" says so
 */
export function useListArithmetic(onUndoable?: (done: Undoable) => void) {
  const t = useTranslations('lists');
  const errors = useTranslations('errors');
  const router = useRouter();
  const client = useQueryClient();

  /** The data, or null when it failed, which is said. */
  async function run<T>(asked: Promise<Result<T>>): Promise<T | null> {
    const result = await asked.catch(() => null);
    if (!result?.ok) toast.error(errors(`${result?.failure.code ?? 'connection'}.title`));
    void client.invalidateQueries({
      queryKey: ['batch'],
      predicate: ({ queryKey }) => queryKey[2] === 'input',
    });
    router.refresh();
    return result?.ok ? result.data : null;
  }

  function tell(done: Undoable) {
    if (onUndoable) onUndoable(done);
    else toast.success(done.text, { label: t('undo'), run: () => void done.undo() });
  }

  return {
    /** Takes note of a list that was made of others, and opens it if asked to; undone, it is left and deleted. */
    onMake: async (asked: Promise<Result<BatchSummary>>, isOpened = false): Promise<boolean> => {
      const batch = await run(asked);
      if (!batch) return false;
      const from = location.pathname + location.search;
      if (isOpened) router.push(`/batches/${batch.id}`);
      tell({
        text: t('combine.made', { name: batch.name, count: batch.input.unique }),
        undo: async () => {
          if (isOpened) router.push(from);
          return (await run(changeBatch({ batchId: batch.id, isDeleted: true }))) !== null;
        },
      });
      return true;
    },
    /** Takes note of what was appended. */
    onAppend: async (asked: ReturnType<typeof appendToBatch>): Promise<boolean> => {
      const appended = await run(asked);
      if (!appended) return false;
      const { batch, added, undoId } = appended;
      tell({
        text: t('append.done', { name: batch.name, count: added }),
        undo: async () => (await run(undoAppend({ undoId }))) !== null,
      });
      return true;
    },
  };
}
