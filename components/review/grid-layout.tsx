'use client';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { useWidth } from '@/components/asset-gallery/use-width';
import { previewControl } from '@/components/sprite-preview/preview-control';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { GridCard } from './grid-card';
import type { Stage } from './stage';
import { useDragChoice } from './use-drag-choice';
import { usePlayThrough } from './use-play-through';
import type { Review } from './use-review';

const LEAST_CARD_PX = 136;
/** A bulk has at most so many, about what somebody can answer for. */
const MOST_CHOSEN = 1000;

/** Many assets at once: one of them is the current one, and any number are chosen. */
export function GridLayout({ review, stage }: { review: Review; stage: Ref<Stage> }) {
  const t = useTranslations('review.grid');
  const { page, row, store, region, chosen, cards, total, columns, go, turn } = review;
  const { standing, want } = review.decisions;
  const list = useRef<HTMLDivElement>(null);
  const widthPx = useWidth(list);
  // About as many across as make the page of a screen's shape; fewer are larger.
  const across = Math.max(
    2,
    Math.min(Math.round(Math.sqrt(Math.min(cards, total) * 1.6)), Math.floor(widthPx / LEAST_CARD_PX)),
  );
  columns.current = across;
  const through = usePlayThrough(row?.id);
  useFocusOn(list, row?.id);
  const judged = page.ids.filter((id) => standing.kindOf(id) !== null).join();
  useEffect(() => want(judged.split(',')), [want, judged]);
  const drag = useDragChoice({ ids: page.ids, currentId: row?.id ?? null, chosen, onGo: go });

  useImperativeHandle(stage, () => ({
    play: through.toggle,
    step(by) {
      through.stop();
      if (row) previewControl.step(row.id, by);
    },
  }));

  return (
    <section aria-label={t('title')} className="flex flex-col gap-2">
      <div className="flex min-h-8 flex-wrap items-center gap-2 text-ink-2">
        <span role="status" className="tabular-nums">
          {t('chosen', { count: chosen.ids.size })}
        </span>
        <Button variant="ghost" onClick={() => chosen.setAll(review.freeOf(page.ids), true)}>
          {t('choosePage')}
        </Button>
        <Button variant="ghost" onClick={() => chosen.setAll(review.freeIds(MOST_CHOSEN), true)}>
          {t('chooseOpen', { count: Math.min(MOST_CHOSEN, review.queue.openCount) })}
        </Button>
        <Button variant="ghost" disabled={chosen.ids.size === 0} onClick={chosen.clear}>
          {t('clear')}
        </Button>
        <span className="ml-auto flex items-center gap-1">
          <IconButton label={t('previousPage')} onClick={() => turn(-1)}>
            <ChevronLeft aria-hidden="true" />
          </IconButton>
          <IconButton label={t('nextPage')} onClick={() => turn(1)}>
            <ChevronRight aria-hidden="true" />
          </IconButton>
        </span>
      </div>
      <div
        ref={list}
        role="listbox"
        aria-label={t('title')}
        aria-multiselectable="true"
        tabIndex={-1}
        {...drag}
        onKeyDown={(event) => event.key === 'Escape' && chosen.clear()}
        className="grid select-none gap-x-2 gap-y-1 outline-none"
        style={{ gridTemplateColumns: `repeat(${across}, minmax(0, 1fr))` }}
      >
        {page.ids.map((id) => {
          const shown = store.rowOf(id);
          return (
            shown && (
              <GridCard
                key={id}
                row={shown}
                region={region}
                verdict={standing.kindOf(id)}
                seenStatus={standing.get(id)?.auditStatus}
                holder={review.live.holderOf(id)}
                isCurrent={id === row?.id}
                isChosen={chosen.ids.has(id)}
                onLook={review.look}
              />
            )
          );
        })}
      </div>
    </section>
  );
}

/** Gives the current card the focus as it changes, unless the focus is outside of the grid on something of its own. */
function useFocusOn(list: { current: HTMLDivElement | null }, id: string | undefined): void {
  const before = useRef(id);
  useEffect(() => {
    if (id === undefined || before.current === id) return;
    before.current = id;
    const card = list.current?.querySelector<HTMLElement>(`[data-media-id="${CSS.escape(id)}"]`);
    const { activeElement } = document;
    if (activeElement !== document.body && !list.current?.contains(activeElement)) return;
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  }, [list, id]);
}
