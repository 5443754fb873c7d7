'use client';
import { useQueryClient } from '@tanstack/react-query';
import { Keyboard } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { parseAsBoolean, parseAsString, useQueryStates } from 'nuqs';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useRowView } from '@/components/asset-table/use-row-view';
import { useTableUrl } from '@/components/asset-table/use-table-url';
import { sheetStore } from '@/components/sprite-preview/load-sheet';
import { announce } from '@/components/ui/announce';
import { Checkbox } from '@/components/ui/checkbox';
import { IconButton } from '@/components/ui/icon-button';
import { mediaPath } from '@/lib/assets/addresses';
import type { AssetRow } from '@/lib/assets/asset-row';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { assetQuery } from '@/lib/queries/asset';
import { useLookupSession } from '@/lib/queries/use-lookup-session';
import type { Decision, Evidence, NewDecision, Verdict } from '@/lib/review/decision';
import { othersOn } from '@/lib/review/others';
import { lastUndoable, standingDecisions } from '@/lib/review/standing';
import { AssetCompany, CompanyNames } from './company-marks';
import { DecisionDialog, NO_REMARKS, type Remarks } from './decision-dialog';
import { FilmStrip } from './film-strip';
import { KeyHelpDialog } from './key-help-dialog';
import { LiveRecord } from './live-record';
import { ReviewAsset } from './review-asset';
import { ReviewEnd } from './review-end';
import { commandOf, type ReviewCommand } from './review-keys';
import { ReviewProgress } from './review-progress';
import { useCompany } from './use-company';
import { useDecisions } from './use-decisions';
import { useQueueStart } from './use-queue-start';
import { useRate } from './use-rate';
import { useTellAlso } from './use-tell-also';
import { VerdictBar } from './verdict-bar';

/** Assets whose pictures are fetched ahead. */
const AHEAD = 3;

interface ReviewDeskProps {
  batch: BatchSummary;
  /** The region that addresses need not name. */
  defaultRegion: string;
  /** The list's record so far. */
  recorded: readonly Decision[];
  reviewer: string;
}

/** One asset after another, a key a verdict. Goes through the view of the list that its address describes. */
export function ReviewDesk({ batch, defaultRegion, recorded, reviewer }: ReviewDeskProps) {
  const t = useTranslations('review');
  const together = useTranslations('together');
  const client = useQueryClient();
  const session = useLookupSession(batch);
  const { view: shown } = useTableUrl();
  const { view } = useRowView(session.store, shown);
  const [live] = useState(() => new LiveRecord(batch.id));
  const tellAlso = useTellAlso(session.store);
  const decisions = useDecisions(batch.id, recorded, reviewer, live, tellAlso);
  const [place, setPlace] = useQueryStates({ at: parseAsString, all: parseAsBoolean.withDefault(false) });
  const [dialog, setDialog] = useState<'reject' | 'escalate' | 'note' | 'help' | null>(null);
  const [remarks, setRemarks] = useState<Remarks>(NO_REMARKS);
  const evidence = useRef<Evidence | null>(null);
  const region = batch.region === defaultRegion ? null : batch.region;

  const standing = useMemo(() => standingDecisions(decisions.entries), [decisions.entries]);
  const undoable = lastUndoable(decisions.entries, reviewer);
  const ids = view.ids();
  const reviewed = ids.reduce((sum, id) => sum + (standing.has(id) ? 1 : 0), 0);
  const rate = useRate(decisions.entries, reviewer);

  const isUnheld = (id: string) => live.holderOf(id) === null;
  const isOpen = (id: string) => !standing.has(id);
  const isFree = (id: string) => isOpen(id) && isUnheld(id);
  const start = useQueueStart(ids, place.all ? [isUnheld, () => true] : [isFree, isOpen]);
  const asked = place.at === null ? -1 : view.indexOf(place.at);
  const index = asked >= 0 ? asked : start();
  const row = view.rowAt(index);
  const led = useRef<string | null>(null);
  const company = useCompany(live, row?.id ?? null, (id) => {
    const [next] = nextOpen(index, 1);
    if (led.current === id && next !== undefined) follow(next);
  });

  const ahead = nextOpen(index, AHEAD).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: which assets come next says it all.
  useEffect(() => {
    const letGo = ahead.split(',').flatMap((id) => {
      const next = view.rowAt(view.indexOf(id));
      if (!next) return [];
      void client.prefetchQuery(assetQuery(id, region ?? undefined));
      return next.sprite
        ? [sheetStore().want(mediaPath(id, `sprites/${next.sprite.firstSheet}`, region))]
        : [];
    });
    return () => {
      for (const release of letGo) release();
    };
  }, [ahead]);

  /** The next assets after a place that have no verdict yet and nobody holds, from the beginning again at the end. */
  function nextOpen(from: number, count: number): string[] {
    const found: string[] = [];
    for (let step = 1; step < ids.length && found.length < count; step += 1) {
      const id = ids[(from + step + ids.length) % ids.length];
      if (id !== undefined && isFree(id)) found.push(id);
    }
    return found;
  }

  function go(id: string | null) {
    evidence.current = null;
    setRemarks(NO_REMARKS);
    void setPlace({ at: id });
  }

  /** Goes where the queue leads, and on from there when somebody else was faster. */
  function follow(id: string | null) {
    led.current = id;
    go(id);
  }

  function decide(kind: Verdict, asset: AssetRow, { labels, reason, comment }: Remarks) {
    const next = nextOpen(index, 1)[0] ?? ids.find((id) => id !== asset.id && isOpen(id)) ?? null;
    decisions.add([
      {
        ...draftOf(batch.id, asset, kind),
        labels,
        reason: reason.trim() || null,
        comment: comment.trim() || null,
        evidence: evidence.current,
      },
    ]);
    setDialog(null);
    announce(t(`said.${kind}`));
    follow(next);
  }

  function undo() {
    const bulkId = undoable.length > 1 ? crypto.randomUUID() : null;
    decisions.add(
      undoable.map((entry) => ({
        ...entry,
        id: crypto.randomUUID(),
        kind: 'withdraw' as const,
        withdraws: entry.id,
        bulkId,
        labels: [],
        reason: null,
        comment: null,
        evidence: null,
        decidedAt: new Date().toISOString(),
      })),
    );
    announce(t('said.undone'));
    go(undoable[0]?.mediaId ?? null);
  }

  function run(command: ReviewCommand) {
    if (command === 'help') return setDialog('help');
    if (command === 'undo') return undoable.length > 0 ? undo() : undefined;
    if (command === 'previous' || command === 'next') {
      const id = view.rowAt(index + (command === 'next' ? 1 : -1))?.id;
      return id === undefined ? undefined : go(id);
    }
    if (!row) return;
    if (command === 'label' || command === 'note') return setDialog('note');
    const needsLabel = command === 'reject' || command === 'escalate';
    if (needsLabel && remarks.labels.length === 0) return setDialog(command);
    decide(command, row, remarks);
  }

  const onKey = useRef(run);
  onKey.current = run;
  // With the first paint and not after it: who sees an asset may press a key at once.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (command === null) return;
      event.preventDefault();
      onKey.current(command);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);

  const entry = row && standing.get(row.id);
  return (
    <div className="mx-auto flex w-full max-w-[104rem] grow flex-col gap-3 px-3 py-4 sm:px-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 dir="auto" className="min-w-0 truncate font-semibold text-lg tracking-tight">
          {t('title')}: {batch.name}
        </h1>
        <Link href={`/batches/${batch.id}`} className="text-accent hover:underline">
          {t('back')}
        </Link>
        <Link
          href={`/batches/${batch.id}/review/summary`}
          prefetch={false}
          className="text-accent hover:underline"
        >
          {together('summary.title')}
        </Link>
        <CompanyNames company={company} />
        <span className="ml-auto">
          <Checkbox
            checked={!place.all}
            onChange={({ target }) => void setPlace({ all: !target.checked, at: null })}
          >
            {t('undecided')}
          </Checkbox>
        </span>
        <IconButton label={t('keys.title')} shortcut="?" onClick={() => setDialog('help')}>
          <Keyboard aria-hidden="true" />
        </IconButton>
      </div>
      <p className="text-ink-3">{t('recordedHere')}</p>
      <ReviewProgress reviewed={reviewed} total={ids.length} rate={rate} decisions={decisions} />
      <VerdictBar canUndo={undoable.length > 0} isOver={!row} onCommand={run} />
      {row ? (
        <>
          <div className="flex flex-wrap items-baseline gap-x-4 text-ink-3 tabular-nums">
            <span>{t('place', { index: index + 1, total: ids.length })}</span>
            {entry && (
              <span className="text-ink">
                {t('standing', { verdict: t(`verdict.${entry.kind}`), who: entry.reviewer })}
              </span>
            )}
            <AssetCompany
              holder={live.holderOf(row.id)}
              others={othersOn(decisions.entries, row.id, reviewer)}
              standing={entry ?? undefined}
              auditStatus={row.auditStatus}
            />
          </div>
          <FilmStrip {...{ view, index, region, standing }} holderOf={(id) => live.holderOf(id)} onGo={go} />
          <ReviewAsset
            key={row.id}
            row={row}
            region={region}
            onLook={(looked) => {
              evidence.current = looked;
            }}
          />
        </>
      ) : (
        <ReviewEnd
          state={session.state}
          total={ids.length}
          standing={standing}
          onAll={() => void setPlace({ all: true, at: ids[0] ?? null })}
        />
      )}
      {dialog === 'help' && <KeyHelpDialog onClose={() => setDialog(null)} />}
      {(dialog === 'reject' || dialog === 'escalate' || dialog === 'note') && row && (
        <DecisionDialog
          purpose={dialog}
          initial={remarks}
          onClose={() => setDialog(null)}
          onDone={(done) => {
            setRemarks(done);
            if (dialog === 'note') setDialog(null);
            else decide(dialog, row, done);
          }}
        />
      )}
    </div>
  );
}

function draftOf(batchId: string, { id: mediaId, auditStatus }: AssetRow, kind: Verdict): NewDecision {
  return {
    id: crypto.randomUUID(),
    batchId,
    mediaId,
    kind,
    withdraws: null,
    bulkId: null,
    labels: [],
    reason: null,
    comment: null,
    evidence: null,
    auditStatus,
    decidedAt: new Date().toISOString(),
  };
}
