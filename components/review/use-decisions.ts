'use client';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { loadDecisions, recordDecisions } from '@/lib/actions/review';
import { unwrap } from '@/lib/queries/unwrap';
import type { Decision, NewDecision } from '@/lib/review/decision';
import { newDecisionSchema } from '@/lib/review/decision-schema';
import { type Entry, type Keep, Outbox, type OutboxState } from '@/lib/review/outbox';

/** How often the verdicts of others are asked for, and unsent ones tried again. */
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
export function useDecisions(batchId: string, recorded: readonly Decision[], reviewer: string): Decisions {
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

  useEffect(() => {
    // Only now: the server, which drew the page first, knows nothing of this browser's storage.
    outbox.restore();
    const look = async () => {
      await outbox.flush();
      const result = await loadDecisions({ batchId, afterSeq: outbox.lastSeq }).catch(() => null);
      if (result?.ok) outbox.learn(result.data);
    };
    void outbox.flush();
    const timer = setInterval(() => void look(), LOOK_EVERY_MS);
    const online = () => void look();
    addEventListener('online', online);
    return () => {
      clearInterval(timer);
      removeEventListener('online', online);
    };
  }, [outbox, batchId]);

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
