'use client';
import { Archive, FileStack, Search } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { Button, buttonStyle } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { ChosenLists } from './chosen-lists';
import { ListRow } from './list-row';
import { ListSearch } from './list-search';
import type { Undoable } from './use-list-arithmetic';

interface ListTableProps {
  lists: readonly BatchSummary[];
  query: string;
  isArchived: boolean;
  /** There are more lists than these. */
  isLimited: boolean;
}

const COLUMNS = ['ids', 'result', 'lookedUp', 'created', 'expires'] as const;

/** The lists as a table, with search, shelf and an undo for what takes a list away. */
export function ListTable({ lists, query, isArchived, isLimited }: ListTableProps) {
  const t = useTranslations('lists');
  const router = useRouter();
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const [isUndoing, startUndo] = useTransition();
  // In the order of choosing: the first list chosen is the first of a combination.
  const [chosenIds, setChosenIds] = useState<readonly string[]>([]);
  const chosen = chosenIds.flatMap((id) => lists.filter((list) => list.id === id));

  function takeBack(done: Undoable) {
    startUndo(async () => {
      if (!(await done.undo())) return;
      setUndoable(null);
      router.refresh();
    });
  }

  return (
    <>
      <ListSearch query={query} isArchived={isArchived} />
      {undoable && (
        <div role="status" className="flex items-center gap-3 rounded border bg-surface px-3 py-1.5">
          <span className="min-w-0 truncate">{undoable.text}</span>
          <Button variant="ghost" busy={isUndoing} onClick={() => takeBack(undoable)}>
            {t('undo')}
          </Button>
        </div>
      )}
      {chosen.length > 0 && (
        <ChosenLists lists={chosen} onClear={() => setChosenIds([])} onUndoable={setUndoable} />
      )}
      {lists.length === 0 ? (
        <NoLists query={query} isArchived={isArchived} />
      ) : (
        <div className="overflow-x-auto">
          <table className="w-full border-collapse">
            <thead>
              <tr className="border-b text-left text-ink-3">
                <td className="w-8" />
                <td className="w-8" />
                <th scope="col" className="py-1.5 pr-4 font-normal">
                  {t('column.name')}
                </th>
                {COLUMNS.map((column) => (
                  <th
                    key={column}
                    scope="col"
                    className={`whitespace-nowrap py-1.5 pr-4 font-normal ${column === 'ids' ? 'text-right' : ''} ${column === 'ids' || column === 'result' ? '' : 'max-lg:hidden'}`}
                  >
                    {t(`column.${column}`)}
                  </th>
                ))}
                <td className="w-8" />
              </tr>
            </thead>
            <tbody>
              {lists.map((list) => (
                <ListRow
                  key={list.id}
                  list={list}
                  isChosen={chosenIds.includes(list.id)}
                  onChoose={(isChosen) =>
                    setChosenIds((ids) => [
                      ...ids.filter((id) => id !== list.id),
                      ...(isChosen ? [list.id] : []),
                    ])
                  }
                  onUndoable={setUndoable}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {isLimited && <p className="text-ink-3">{t('limited', { count: lists.length })}</p>}
    </>
  );
}

function NoLists({ query, isArchived }: Pick<ListTableProps, 'query' | 'isArchived'>) {
  const t = useTranslations('lists');
  if (query !== '')
    return (
      <EmptyState
        icon={<Search />}
        title={t('noMatch.title')}
        actions={
          <Link href={isArchived ? '/batches?shelf=archived' : '/batches'} className={buttonStyle()}>
            {t('noMatch.action')}
          </Link>
        }
      >
        {t('noMatch.body', { query })}
      </EmptyState>
    );
  if (isArchived)
    return (
      <EmptyState icon={<Archive />} title={t('nothingArchived.title')}>
        {t('nothingArchived.body')}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<FileStack />}
      title={t('empty.title')}
      actions={
        <Link href="/" className={buttonStyle('primary')}>
          {t('empty.action')}
        </Link>
      }
    >
      {t('empty.body')}
    </EmptyState>
  );
}
