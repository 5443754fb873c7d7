'use client';
import { useEffect, useState } from 'react';
import { viewerZone } from '@/components/ui/viewer-zone';
import { foldText } from '@/lib/assets/fold-text';
import { compile } from '@/lib/filters/compile';
import type { Filter } from '@/lib/filters/filter';
import { encodeFilters } from '@/lib/filters/url';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import type { TokenLines } from '@/lib/ledger/token-lines';
import type { TokenState } from '@/lib/ledger/token-states';
import { inSlices } from '@/lib/time-slice';

interface ShownTokensOptions {
  /** None: all. */
  states: readonly TokenState[];
  query: string;
  filters: readonly Filter[];
  /** The store's: with another one a token may be of another state. */
  version: number;
}

export interface ShownTokens {
  /** Where they stand among all tokens. */
  places: readonly number[];
  /** How many tokens are left out only because the filters ask about an asset, and they have none. */
  withoutAsset: number;
}

/** Tokens looked at between looks at the clock. */
const CHUNK = 1024;

/** The tokens that are wished for; null when that is all of them. Long pastes are gone through in slices. */
export function useShownTokens(
  lines: TokenLines | undefined,
  store: LookupStore,
  { states, query, filters, version }: ShownTokensOptions,
): ShownTokens | null {
  const [shown, setShown] = useState<ShownTokens | null>(null);
  const key = `${states.join()} ${encodeFilters(filters)}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what the states and filters are, the version that there is news.
  useEffect(() => {
    const words = foldText(query).split(/\s+/).filter(Boolean);
    const test = compile(filters, { nowMs: Date.now(), zone: viewerZone() });
    if (!lines || (states.length === 0 && words.length === 0 && !test)) {
      setShown(null);
      return;
    }
    const controller = new AbortController();
    const places: number[] = [];
    let withoutAsset = 0;
    let next = 0;
    const work = (isOver: () => boolean) => {
      for (; next < lines.length; next += 1) {
        const verdict = lines.judge(next, store, { states, words, test });
        if (verdict === 'shown') places.push(next);
        else if (verdict === 'withoutAsset') withoutAsset += 1;
        if (next % CHUNK === CHUNK - 1 && isOver()) {
          next += 1;
          return false;
        }
      }
      return true;
    };
    void inSlices(work, controller.signal).then((isDone) => {
      if (isDone) setShown({ places, withoutAsset });
    });
    return () => controller.abort();
  }, [lines, store, key, query, version]);

  return shown;
}
