'use client';
import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import {
  isRepeated,
  isTaken,
  type Press,
  parseKeys,
  pressOf,
  printKeys,
  REVIEW_KEYS,
  type ReviewKeys,
} from './review-keys';

const STORED = 'contact-sheet.review-keys';
const listeners = new Set<() => void>();
let read: { text: string | null; keys: ReviewKeys } = { text: null, keys: REVIEW_KEYS };

/** The keys of this browser. */
export function useReviewKeys(): ReviewKeys {
  return useSyncExternalStore(subscribe, readKeys, () => REVIEW_KEYS);
}

/** Keeps the keys for this browser; `REVIEW_KEYS` forgets what was kept. */
export function keepKeys(keys: ReviewKeys): void {
  const text = printKeys(keys);
  try {
    if (text === null) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, text);
  } catch {
    // Storage is full or switched off: the keys are the chosen ones until the page is left.
  }
  read = { text, keys };
  for (const listener of listeners) listener();
}

/**
 * Hears the keys of the review wherever nothing else takes them.
 * @param run true: the press was answered, and the browser is not to answer it, too
 */
export function useKeyPresses(keys: ReviewKeys, run: (press: Press, event: KeyboardEvent) => boolean): void {
  const latest = useRef(run);
  latest.current = run;
  // With the first paint and not after it: who sees an asset may press a key at once.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const press = pressOf(event, keys);
      if (press === null || event.defaultPrevented || isTaken(event)) return;
      if (event.repeat && !isRepeated(press)) event.preventDefault();
      else if (latest.current(press, event)) event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [keys]);
}

function readKeys(): ReviewKeys {
  return read.keys;
}

function refresh(): void {
  let text: string | null = null;
  try {
    text = localStorage.getItem(STORED);
  } catch {
    // Storage is switched off.
  }
  if (text !== read.text) read = { text, keys: parseKeys(text) };
}

function subscribe(listener: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key !== STORED && event.key !== null) return;
    refresh();
    listener();
  };
  refresh();
  listeners.add(listener);
  addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', onStorage);
  };
}
