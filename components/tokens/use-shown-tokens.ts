'use client';
import { useEffect, useState } from 'react';
import { foldText } from '@/lib/assets/fold-text';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import type { TokenLines } from '@/lib/ledger/token-lines';
import type { TokenState } from '@/lib/ledger/token-states';
import { inSlices } from '@/lib/time-slice';

interface TokenWish {
  /** None: all. */
  states: readonly TokenState[];
  query: string;
  /** The store's: with another one a token may be of another state. */
  version: number;
}

/** Tokens looked at between looks at the clock. */
const CHUNK = 1024;

/** The places of the tokens that are wished for; null when that is all of them. Long pastes are gone through in slices. */
export function useShownTokens(
  lines: TokenLines | undefined,
  store: LookupStore,
  { states, query, version }: TokenWish,
): readonly number[] | null {
  const [shown, setShown] = useState<readonly number[] | null>(null);
  const key = states.join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what the states are, the version that there is news.
  useEffect(() => {
    const words = foldText(query).split(/\s+/).filter(Boolean);
    if (!lines || (states.length === 0 && words.length === 0)) {
      setShown(null);
      return;
    }
    const controller = new AbortController();
    const found: number[] = [];
    let next = 0;
    const work = (isOver: () => boolean) => {
      for (; next < lines.length; next += 1) {
        if (lines.matches(next, store, states, words)) found.push(next);
        if (next % CHUNK === CHUNK - 1 && isOver()) {
          next += 1;
          return false;
        }
      }
      return true;
    };
    void inSlices(work, controller.signal).then((isDone) => {
      if (isDone) setShown(found);
    });
    return () => controller.abort();
  }, [lines, store, key, query, version]);

  return shown;
}
