'use client';
import { useTranslations } from 'next-intl';
import { parseAsBoolean, parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useSelection } from '@/components/asset-table/use-selection';
import { announce } from '@/components/ui/announce';
import type { AssetRow } from '@/lib/assets/asset-row';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import type { Evidence, Verdict } from '@/lib/review/decision';
import { draftVerdicts, draftWithdrawals, NO_REMARKS, type Remarks } from '@/lib/review/draft';
import type { Vocabulary } from '@/lib/review/labels';
import type { PackedPast } from '@/lib/review/packed-past';
import { ReviewQueue } from '@/lib/review/queue';
import { LiveRecord } from './live-record';
import { useAhead } from './use-ahead';
import { useCompany } from './use-company';
import { useDecisions } from './use-decisions';
import { useGridPage } from './use-grid-page';
import { useMoves } from './use-moves';
import { useQueueStart } from './use-queue-start';
import { useReviewView } from './use-review-view';
import { useTellAlso } from './use-tell-also';

export const REVIEW_LAYOUTS = ['focus', 'grid'] as const;
export const LEAST_CARDS = 12;
export const MOST_CARDS = 60;

/** Assets whose pictures are fetched ahead. */
const AHEAD = { focus: 3, grid: 24 };

const PLACE = {
  at: parseAsString,
  all: parseAsBoolean.withDefault(false),
  layout: parseAsStringLiteral(REVIEW_LAYOUTS).withDefault('focus'),
  cards: parseAsInteger.withDefault(24),
};

export interface ReviewOptions {
  batch: BatchSummary;
  /** The region that addresses need not name. */
  defaultRegion: string;
  /** What stands of the list. */
  past: PackedPast;
  reviewer: string;
  /** What verdicts can carry. */
  vocabulary: Vocabulary;
}

/** Where a review stands, and what can be done in it. Goes through the view of the list that the address describes. */
export function useReview({ batch, defaultRegion, past, reviewer }: ReviewOptions) {
  const t = useTranslations('review');
  const shown = useReviewView(batch);
  const { store, view, version } = shown;
  const [live] = useState(() => new LiveRecord(batch.id));
  const placeOf = (id: string) => store.rowOf(id)?.position ?? null;
  const decisions = useDecisions({ batchId: batch.id, past, placeOf, reviewer, live }, useTellAlso(store));
  const { standing } = decisions;
  const [place, setPlace] = useQueryStates(PLACE);
  const [remarks, setRemarks] = useState<Remarks>(NO_REMARKS);
  const chosen = useSelection();
  const seen = useRef(new Map<string, Evidence>());
  const undoing = useRef<Promise<void>>(Promise.resolve());
  const region = batch.region === defaultRegion ? null : batch.region;
  const cards = Math.max(LEAST_CARDS, Math.min(MOST_CARDS, place.cards));

  const isOpen = (id: string) => standing.isOpenFor(id, reviewer);
  const isUnheld = (id: string) => live.holderOf(id) === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version means that the view holds other rows.
  const queue = useMemo(
    () => new ReviewQueue(view, { isOpen, changes: standing.changes }),
    [view, version, standing, reviewer],
  );
  // Idempotent, so that it does no harm when React renders twice or throws a render away.
  queue.sync();

  const asked = place.at === null ? -1 : view.indexOf(place.at);
  const idAt = (at: number | undefined) => (at === undefined ? null : (view.rowAt(at)?.id ?? null));
  const isFree = (id: string) => (place.all || isOpen(id)) && isUnheld(id);
  // What is held for somebody, or spoken of, stays before their eyes, whatever others say of it.
  const kept = useRef<string | null>(null);
  const mayStay = (id: string) => id === kept.current || isFree(id);
  const first = useQueueStart(view, mayStay, () => nextFree(-1, 1)[0] ?? -1);
  const index = asked >= 0 ? asked : first;
  // Nothing is shown in the place of an asset that may still come: that would then change under the reviewer's hands.
  const isAwaited = asked < 0 && place.at !== null && shown.isWaiting && !store.isDecided(place.at);
  const row = isAwaited ? null : view.rowAt(index);
  const led = useRef<string | null>(null);
  const company = useCompany(live, row?.id ?? null, (id, heldBy) => {
    if (heldBy === null) {
      if (row?.id === id) kept.current = id;
      return;
    }
    const next = idAt(nextFree(index, 1)[0]);
    if (led.current === id && next !== null && isFree(next)) follow(next);
  });

  const isGrid = place.layout === 'grid';
  const page = useGridPage({ view, queue, index, cards, all: place.all, isGrid });
  const from = isGrid && page.ids.length > 0 ? view.indexOf(page.ids.at(-1) ?? '') : index;
  const ahead = nextFree(from, AHEAD[place.layout]).flatMap((next) => idAt(next) ?? []);
  useAhead({ store, region, ids: ahead, isWhole: !isGrid });

  /**
   * As `nextOpen` of the queue, or all that follows when decided ones are gone through, too; without what others hold,
   * and with that when there is nothing else.
   */
  function nextFree(after: number, count: number): number[] {
    const wanted = count + live.company().held.length;
    const open = place.all ? following(after, wanted, view.length) : queue.nextOpen(after, wanted);
    const free = open.filter((at) => isUnheld(idAt(at) ?? ''));
    return (free.length > 0 ? free : open).slice(0, count);
  }

  function go(id: string | null) {
    led.current = null;
    kept.current = null;
    setRemarks(NO_REMARKS);
    void setPlace({ at: id });
  }

  /** Goes where the queue leads, and on from there when somebody else was faster. */
  function follow(id: string | null) {
    go(id);
    led.current = id;
  }

  /** Keeps to this asset, whoever else looks at it: somebody has begun to speak of it. */
  function stay() {
    led.current = null;
    kept.current = row?.id ?? null;
  }

  /** Goes on to what comes next: on the page of a grid, as long as there is something. After all that there is, to what is open. */
  function goOn() {
    queue.sync();
    const here = page.ids.indexOf(row?.id ?? '');
    const before = place.all ? [] : page.ids.slice(0, Math.max(0, here));
    const next = isGrid ? [...page.ids.slice(here + 1), ...before].find(isFree) : undefined;
    if (next === undefined && isGrid) page.remember();
    const id = next ?? idAt(nextFree(from, 1)[0]);
    if (id === null && place.all) void setPlace({ all: false });
    follow(id);
  }

  function judge(kind: Verdict, assets: readonly AssetRow[], said: Remarks) {
    decisions.add(draftVerdicts({ batchId: batch.id, kind, assets, remarks: said, seen: seen.current }));
    announce(t(`said.${kind}`));
    chosen.clear();
    goOn();
  }

  /** One after another: of two presses while the record is asked, the second takes back what was before the first. */
  function undo() {
    undoing.current = undoing.current.then(takeBack, takeBack);
  }

  async function takeBack() {
    const undone = await decisions.lastUndoable();
    const [last] = undone;
    if (!last) return;
    decisions.add(draftWithdrawals(undone));
    announce(t('said.undone'));
    go(last.mediaId);
  }

  const { move, turn, columns } = useMoves({ view, index, row, page, chosen, isGrid, go });

  return {
    ...shown,
    ...{ batch, region, reviewer, live, company, decisions, queue },
    ...{ place, setPlace, cards, index, row, page, chosen, remarks, setRemarks },
    ...{ go, stay, judge, undo, move, turn, columns, isOpen },
    /** Goes on with the whole list. */
    reviewAll: () => {
      shown.widen();
      go(null);
    },
    /** The IDs of so many open assets that nobody else looks at, in the order of the view. */
    freeIds: (count: number) =>
      queue
        .nextOpen(-1, count + live.company().held.length)
        .flatMap((next) => idAt(next) ?? [])
        .filter(isUnheld)
        .slice(0, count),
    /** Of some assets those that are open and that nobody else looks at. */
    freeOf: (ids: readonly string[]) => ids.filter((id) => isOpen(id) && isUnheld(id)),
    /** Notes what was looked at last of an asset. */
    look: useCallback((id: string, evidence: Evidence) => void seen.current.set(id, evidence), []),
  };
}

/** As many places after one as there are, up to a count. */
function following(after: number, count: number, length: number): number[] {
  return Array.from({ length: Math.min(count, Math.max(0, length - after - 1)) }, (_, n) => after + 1 + n);
}

export type Review = ReturnType<typeof useReview>;
