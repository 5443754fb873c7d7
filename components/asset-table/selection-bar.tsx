'use client';
import { ChevronUp, Columns2, Copy, ListEnd, ListPlus, SquareCheck, Users, X } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { AppendSelectionDialog } from '@/components/lists/append-selection-dialog';
import { useListArithmetic } from '@/components/lists/use-list-arithmetic';
import { useCommands } from '@/components/palette/commands';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { toast } from '@/components/ui/toast';
import { createBatch } from '@/lib/actions/batch';
import { askSecondOpinion } from '@/lib/actions/review-plan';
import { comparePath } from '@/lib/assets/addresses';
import { MOST_COMPARED } from '@/lib/assets/compare-assets';
import { ID_SHAPES, type IdShape, shapeIds } from '@/lib/export/id-shapes';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import type { RowView } from '@/lib/ledger/row-view';
import { invertShown } from './invert-shown';
import { LIST_KEYS } from './list-keys';
import { useCopyIds } from './use-copy-ids';
import type { Selection } from './use-selection';

interface SelectionBarProps {
  selection: Selection;
  view: RowView;
  batch: BatchSummary;
  /** Null when it is the server's default region. */
  region: string | null;
}

/** What can be done with the chosen assets; it floats over the grid's foot, so that no row moves. */
export function SelectionBar({ selection, view, batch, region }: SelectionBarProps) {
  const t = useTranslations('table.selection');
  const errors = useTranslations('errors');
  const router = useRouter();
  const [isMaking, startMaking] = useTransition();
  const [isAsking, startAsking] = useTransition();
  const [isAppending, setAppending] = useState(false);
  const count = selection.ids.size;
  const copyIds = useCopyIds();
  const { onMake } = useListArithmetic();
  const canCompare = count >= 2 && count <= MOST_COMPARED;
  const copy = (shape: IdShape) => copyIds([...selection.ids], shape);

  /** In the order of what is shown; what is not shown comes last. */
  function compare() {
    const ids = [...selection.ids];
    const places = new Map(ids.map((id) => [id, view.indexOf(id)]));
    const place = (id: string) => (places.get(id) ?? -1) >>> 0;
    router.push(
      comparePath(
        ids.sort((a, b) => place(a) - place(b)),
        region,
      ),
    );
  }

  function makeList() {
    startMaking(async () => {
      const asked = createBatch({
        text: shapeIds([...selection.ids], 'lines'),
        name: t('listName', { count, name: batch.name }).slice(0, 200),
        includeMalformed: true,
        region: batch.region,
      });
      await onMake(asked, true);
    });
  }

  /** Of everything a filter leaves when that was chosen, or of whatever else was. */
  function askTwice() {
    startAsking(async () => {
      const result = await askSecondOpinion({ batchId: batch.id, ids: [...selection.ids] }).catch(() => null);
      if (result?.ok) toast.success(t('opinionAsked', { count }));
      else toast.error(errors(`${result?.failure.code ?? 'connection'}.title`));
    });
  }

  useCommands('list', [
    { word: 'newListSelected', run: makeList },
    { word: 'appendSelected', run: () => setAppending(true) },
    { word: 'secondOpinion', run: askTwice },
    ...(canCompare ? [{ word: 'compare', run: compare } as const] : []),
    { word: 'clearSelection', keys: LIST_KEYS.close, run: selection.clear },
  ]);
  if (count === 0) return null;

  return (
    <section
      aria-label={t('bar')}
      className="fixed inset-x-2 bottom-4 z-20 mx-auto flex w-fit max-w-full flex-wrap items-center gap-2 rounded-lg border border-line-strong bg-popover py-1.5 pr-1.5 pl-3 shadow-popup max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:*:shrink-0"
    >
      <span role="status" className="whitespace-nowrap font-medium tabular-nums">
        {t('count', { count })}
      </span>
      <span className="flex">
        <Button icon={<Copy aria-hidden="true" />} onClick={() => void copy('lines')}>
          {t('copy')}
        </Button>
        <Menu
          label={t('copyAs')}
          side="top"
          trigger={(props) => (
            <IconButton label={t('copyAs')} {...props}>
              <ChevronUp aria-hidden="true" />
            </IconButton>
          )}
        >
          {ID_SHAPES.map((shape) => (
            <MenuItem key={shape} onSelect={() => void copy(shape)}>
              {t(`shape.${shape}`)}
            </MenuItem>
          ))}
        </Menu>
      </span>
      <Button icon={<ListPlus aria-hidden="true" />} busy={isMaking} onClick={makeList}>
        {t('newList')}
      </Button>
      <Button icon={<ListEnd aria-hidden="true" />} onClick={() => setAppending(true)}>
        {t('append')}
      </Button>
      <Button
        icon={<Columns2 aria-hidden="true" />}
        disabled={!canCompare}
        title={canCompare ? undefined : t('compareLimit')}
        onClick={compare}
      >
        {t('compare')}
      </Button>
      <Button icon={<Users aria-hidden="true" />} busy={isAsking} onClick={askTwice}>
        {t('opinion')}
      </Button>
      <Button
        variant="ghost"
        icon={<SquareCheck aria-hidden="true" />}
        onClick={() => invertShown(selection, view)}
      >
        {t('invert')}
      </Button>
      <Button variant="ghost" icon={<X aria-hidden="true" />} onClick={selection.clear}>
        {t('clear')}
      </Button>
      {isAppending && (
        <AppendSelectionDialog
          ids={[...selection.ids]}
          fromId={batch.id}
          onClose={() => setAppending(false)}
        />
      )}
    </section>
  );
}
