'use client';
import { useEffect, useRef, useState } from 'react';
import type { AssetRow } from '@/lib/assets/asset-row';
import type { Verdict } from '@/lib/review/decision';
import type { Remarks } from '@/lib/review/draft';
import { offeredLabels } from '@/lib/review/labels';
import { DecisionDialog, needsLabel } from './decision-dialog';
import { FocusLayout } from './focus-layout';
import { LabelChips } from './label-chips';
import { BulkDialog, GridLayout, KeyHelpDialog, loadAhead } from './lazy-parts';
import { NoteButton } from './note-button';
import { withToggled } from './remarks-form';
import { ReviewEnd } from './review-end';
import { ReviewHead } from './review-head';
import type { Press } from './review-keys';
import { ReviewProgress } from './review-progress';
import type { Stage } from './stage';
import { useLabels } from './use-labels';
import { type ReviewOptions, useReview } from './use-review';
import { useReviewCommands } from './use-review-commands';
import { useKeyPresses, useReviewKeys } from './use-review-keys';
import { VerdictBar } from './verdict-bar';

type PressEvent = Pick<KeyboardEvent, 'shiftKey'>;
/** How a command comes that no key was pressed for. */
const PLAIN: PressEvent = { shiftKey: false };

type Asked =
  | { dialog: 'help' | 'label' | 'note' }
  | { dialog: 'one' | 'bulk'; verdict: Verdict; targets: readonly AssetRow[] };

/** A list's assets one after another or many at once, a key a verdict. */
export function ReviewDesk(options: ReviewOptions) {
  const review = useReview(options);
  const { row, store, place, setPlace, chosen, remarks, decisions, go, judge } = review;
  const vocabulary = useLabels(options.vocabulary, review.live);
  const labels = offeredLabels(vocabulary, remarks.labels);
  const keys = useReviewKeys();
  const stage = useRef<Stage>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  /** What was typed in a dialog that was closed: it is there when somebody opens one about the same assets again. */
  const unsaid = useRef<{ about: string; remarks: Remarks } | null>(null);
  const isThere = row !== null;
  useEffect(() => {
    if (isThere) loadAhead();
  }, [isThere]);
  const isGrid = place.layout === 'grid';
  const targets = targetsOf();

  /** What a verdict is about: the chosen assets, in the order of the paste, else the current one. */
  function targetsOf() {
    const rows = isGrid ? [...chosen.ids].flatMap((id) => store.rowOf(id) ?? []) : [];
    if (rows.length > 0) return rows.sort((a, b) => a.position - b.position);
    return row ? [row] : [];
  }

  function ask(question: Asked) {
    review.stay();
    setAsked(question);
  }

  function decide(verdict: Verdict) {
    if (targets.length > 1) return ask({ dialog: 'bulk', verdict, targets });
    if (needsLabel(verdict) && remarks.labels.length === 0) return ask({ dialog: 'one', verdict, targets });
    if (targets.length === 1) judge(verdict, targets, remarks);
  }

  function close() {
    setAsked(null);
  }

  function finish({ verdict, targets: about }: Extract<Asked, { verdict: Verdict }>, said: Remarks) {
    unsaid.current = null;
    close();
    judge(verdict, about, said);
  }

  function toggleLabel(label: string | undefined) {
    if (label === undefined || !row) return;
    unsaid.current = null;
    review.stay();
    review.setRemarks(withToggled(remarks, label));
  }

  function run(press: Press, event: PressEvent = PLAIN): boolean {
    if (typeof press === 'number') {
      toggleLabel(labels[press - 1]?.key);
      return true;
    }
    switch (press) {
      case 'help':
        setAsked({ dialog: 'help' });
        return true;
      case 'undo':
        review.undo();
        return true;
      case 'layout':
        void setPlace({ layout: isGrid ? 'focus' : 'grid' });
        return true;
      case 'label':
      case 'note':
        if (row) ask({ dialog: press });
        return true;
      case 'play':
        stage.current?.play();
        return true;
      case 'cellBack':
      case 'cellOn':
        stage.current?.step(press === 'cellOn' ? 1 : -1);
        return true;
      case 'previous':
      case 'next':
      case 'up':
      case 'down':
      case 'pageBack':
      case 'pageOn':
      case 'choose':
        return review.move(press, event.shiftKey);
      default:
        if (row) decide(press);
        return true;
    }
  }
  useKeyPresses(keys, run);
  useReviewCommands({ keys, labels, chosen: remarks.labels, run });

  const about = asked === null ? '' : targets.map(({ id }) => id).join();
  const shared = {
    labels: vocabulary,
    initial: unsaid.current?.about === about ? unsaid.current.remarks : remarks,
    onTyped: (typed: Remarks) => {
      unsaid.current = { about, remarks: typed };
    },
    onClose: close,
  };
  return (
    <div className="mx-auto flex w-full max-w-[104rem] grow flex-col gap-3 px-3 py-4 sm:px-4">
      <ReviewHead review={review} keys={keys} onHelp={() => setAsked({ dialog: 'help' })} />
      <ReviewProgress review={review} />
      <div className="review-bar">
        <VerdictBar
          keys={keys}
          canUndo={decisions.canUndo}
          isOver={!row}
          onCommand={(command) => (command === 'undo' ? review.undo() : decide(command))}
        />
        {row && <LabelChips labels={labels} chosen={remarks.labels} onToggle={toggleLabel} />}
        {row && <NoteButton keys={keys} remarks={remarks} onOpen={() => ask({ dialog: 'note' })} />}
      </div>
      {!row ? (
        <ReviewEnd
          review={review}
          onAll={() => {
            void setPlace({ all: true });
            go(review.view.rowAt(0)?.id ?? null);
          }}
        />
      ) : isGrid ? (
        <GridLayout review={review} stage={stage} />
      ) : (
        <FocusLayout review={review} stage={stage} />
      )}
      {asked?.dialog === 'help' && <KeyHelpDialog keys={keys} onClose={close} />}
      {(asked?.dialog === 'label' || asked?.dialog === 'note') && (
        <DecisionDialog
          {...shared}
          purpose="note"
          isForText={asked.dialog === 'note'}
          onDone={(said) => {
            unsaid.current = null;
            review.setRemarks(said);
            close();
          }}
        />
      )}
      {asked?.dialog === 'one' && (
        <DecisionDialog {...shared} purpose={asked.verdict} onDone={(said) => finish(asked, said)} />
      )}
      {asked?.dialog === 'bulk' && (
        <BulkDialog
          {...shared}
          verdict={asked.verdict}
          rows={asked.targets}
          region={review.region}
          onDone={(said) => finish(asked, said)}
        />
      )}
    </div>
  );
}
