'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { loadDecisions } from '@/lib/actions/review';
import { AppError } from '@/lib/errors';
import type { Decision, NewDecision } from '@/lib/review/decision';
import { alsoJudged } from '@/lib/review/others';
import { type Entry, Outbox, type OutboxState } from '@/lib/review/outbox';
import type { PackedPast } from '@/lib/review/packed-past';
import type { Standing } from '@/lib/review/standing';
import { EarlierEntries } from './earlier-entries';
import type { LiveRecord } from './live-record';
import { sendDecisions } from './send-decisions';
import { aloneInBrowser, unsentStore } from './unsent-store';

/** How often unsent verdicts are tried again, and those of others asked for while no events arrive. */
const LOOK_EVERY_MS = 10_000;

export interface Decisions {
  /** What stands of the list's record with what is still to be sent. It changes in place, and `version` with it. */
  standing: Standing<Entry>;
  version: number;
  state: OutboxState;
  unsentCount: number;
  canUndo: boolean;
  /** The decision that an undo takes back, or the bulk; fetched when it is older than this page. */
  lastUndoable: () => Promise<Entry[]>;
  /** Has everything that was said of these assets fetched, unless it is known. */
  want: (mediaIds: readonly string[]) => void;
  add: (drafts: readonly NewDecision[]) => void;
  retry: () => void;
  /** Forgets what the record refused. */
  discard: () => void;
}

interface DecisionsOptions {
  batchId: string;
  /** What the record holds to begin with. */
  past: PackedPast;
  /** An asset's place in the list; null while it is not known. */
  placeOf: (mediaId: string) => number | null;
  reviewer: string;
  live: LiveRecord;
}

/** A list's verdicts in this tab: shown at once, kept over a closed tab until the record has them. */
export function useDecisions(
  { batchId, past, placeOf, reviewer, live }: DecisionsOptions,
  /** Told of verdicts of others on assets that this reviewer has judged. */
  onAlso: (entries: readonly Entry[]) => void,
): Decisions {
  const [version, setVersion] = useState(0);
  const tell = useRef(onAlso);
  tell.current = onAlso;
  const [{ outbox, earlier }] = useState(() => {
    const earlier = new EarlierEntries({
      ...{ batchId, reviewer },
      outbox: () => outbox,
      onAlso: (entries) => tell.current(entries),
    });
    const outbox = new Outbox({
      past,
      placeOf,
      reviewer,
      onPartial: (mediaIds) => earlier.want(mediaIds),
      onLate: (mediaIds) => earlier.wantLate(mediaIds),
      keep: unsentStore(batchId),
      alone: (work) => aloneInBrowser(batchId, work),
      send: (decisions) => sendDecisions(batchId, decisions),
      isRefusal: (error) => error instanceof AppError && error.code === 'badRequest',
      onChange: () => setVersion((before) => before + 1),
    });
    return { outbox, earlier };
  });

  useEffect(() => {
    const learn = (entries: readonly Decision[]) => {
      tell.current(alsoJudged(entries, outbox.standing, reviewer));
      outbox.learn(entries);
    };
    const stop = live.listen({ afterSeq: () => outbox.lastSeq, onDecisions: learn });
    const look = async () => {
      await outbox.flush();
      if (live.isOpen) return;
      const result = await loadDecisions({ batchId, afterSeq: outbox.lastSeq }).catch(() => null);
      if (result?.ok) learn(result.data);
    };
    // Only now: the server, which drew the page first, knows nothing of this browser's storage.
    void outbox.flush();
    void earlier.lastOwn();
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    const online = () => void look();
    addEventListener('online', online);
    return () => {
      stop();
      clearInterval(timer);
      removeEventListener('online', online);
    };
  }, [outbox, earlier, batchId, reviewer, live]);
  const want = useCallback((mediaIds: readonly string[]) => earlier.want(mediaIds), [earlier]);

  return {
    standing: outbox.standing,
    version,
    state: outbox.state,
    unsentCount: outbox.unsentCount,
    canUndo: outbox.canUndo,
    lastUndoable: async () => {
      if (!outbox.knowsLastOwn) await earlier.lastOwn();
      return outbox.knowsLastOwn ? outbox.standing.lastUndoable(reviewer) : [];
    },
    want,
    add: (drafts) => outbox.add(drafts),
    retry: () => void outbox.flush(),
    discard: () => void outbox.discardRefused(),
  };
}
