'use client';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { loadDecisions, recordDecisions } from '@/lib/actions/review';
import { unwrap } from '@/lib/queries/unwrap';
import type { Decision, NewDecision } from '@/lib/review/decision';
import { newDecisionSchema } from '@/lib/review/decision-schema';
import { alsoJudged } from '@/lib/review/others';
import { type Entry, type Keep, Outbox, type OutboxState } from '@/lib/review/outbox';
import type { LiveRecord } from './live-record';

/** How often unsent verdicts are tried again, and those of others asked for while no events arrive. */
const LOOK_EVERY_MS = 10_000;

export interface Decisions {
  /** The list's record with what is still to be sent, in order. */
  entries: readonly Entry[];
  state: OutboxState;
  unsentCount: number;
  add: (drafts: readonly NewDecision[]) => void;
  retry: () => void;
}

/** A list's verdicts in this tab: shown at once, kept over a closed tab until the record has them. */
export function useDecisions(
  batchId: string,
  recorded: readonly Decision[],
  reviewer: string,
  live: LiveRecord,
  /** Told of a verdict of somebody else on an asset that this reviewer has judged. */
  onAlso: (entry: Decision) => void,
): Decisions {
  const [, setVersion] = useState(0);
  const [outbox] = useState(
    () =>
      new Outbox({
        recorded,
        keep: keepOf(batchId),
        send: async (decisions) => unwrap(await recordDecisions({ decisions: [...decisions] })),
        onChange: () => setVersion((version) => version + 1),
      }),
  );

  const tell = useRef(onAlso);
  tell.current = onAlso;

  useEffect(() => {
    const learn = (entries: readonly Decision[]) => {
      for (const entry of alsoJudged(entries, outbox.entries(reviewer), reviewer)) tell.current(entry);
      outbox.learn(entries);
    };
    const stop = live.listen({ afterSeq: () => outbox.lastSeq, onDecisions: learn });
    // Only now: the server, which drew the page first, knows nothing of this browser's storage.
    outbox.restore();
    const look = async () => {
      await outbox.flush();
      if (live.isOpen) return;
      const result = await loadDecisions({ batchId, afterSeq: outbox.lastSeq }).catch(() => null);
      if (result?.ok) learn(result.data);
    };
    void outbox.flush();
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    const online = () => void look();
    addEventListener('online', online);
    return () => {
      stop();
      clearInterval(timer);
      removeEventListener('online', online);
    };
  }, [outbox, batchId, reviewer, live]);

  return {
    entries: outbox.entries(reviewer),
    state: outbox.state,
    unsentCount: outbox.unsentCount,
    add: (drafts) => outbox.add(drafts),
    retry: () => void outbox.flush(),
  };
}

const stored = z.array(newDecisionSchema);

/** Local storage is written before the key press is over, which a database in the browser cannot promise. */
function keepOf(batchId: string): Keep {
  const key = `contact-sheet.unsent.${batchId}`;
  return {
    read() {
      try {
        const parsed = stored.safeParse(JSON.parse(localStorage.getItem(key) ?? '[]'));
        return parsed.success ? parsed.data : [];
      } catch {
        // Storage is switched off, or holds what nobody here wrote.
        return [];
      }
    },
    write(drafts) {
      try {
        if (drafts.length === 0) localStorage.removeItem(key);
        else localStorage.setItem(key, JSON.stringify(drafts));
      } catch {
        // Full or switched off: what is unsaved is shown as such, and only a closed tab would lose it.
      }
    },
  };
}
