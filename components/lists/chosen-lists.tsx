import { Combine } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { CombineDialog } from './combine-dialog';
import { type Undoable, useListArithmetic } from './use-list-arithmetic';

interface ChosenListsProps {
  /** In the order of choosing, at least one. */
  lists: readonly BatchSummary[];
  onClear: () => void;
  onUndoable: (done: Undoable) => void;
}

/** What can be done with the lists that are ticked: two of them can be combined. */
export function ChosenLists({ lists, onClear, onUndoable }: ChosenListsProps) {
  const t = useTranslations('lists');
  const [isOpen, setOpen] = useState(false);
  const { onMake } = useListArithmetic(onUndoable);
  const [first, second] = lists;
  return (
    <div className="flex flex-wrap items-center gap-2 rounded border bg-surface px-3 py-1.5">
      <span role="status" className="mr-1 font-medium tabular-nums">
        {t('chosen', { count: lists.length })}
      </span>
      <Button
        icon={<Combine aria-hidden="true" />}
        disabled={lists.length !== 2}
        onClick={() => setOpen(true)}
      >
        {t('combineChosen')}
      </Button>
      <Button variant="ghost" onClick={onClear}>
        {t('clearChosen')}
      </Button>
      {isOpen && first && second && (
        <CombineDialog first={first} secondId={second.id} onMake={onMake} onClose={() => setOpen(false)} />
      )}
    </div>
  );
}
