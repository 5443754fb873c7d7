'use client';
import { createContext, type ReactNode, use, useState, useSyncExternalStore } from 'react';
import { createPlayhead, type Playhead } from './create-playhead';

const PlayheadContext = createContext<Playhead | null>(null);

/** Ties the player of one asset to what points into it: the contact sheet, the table of files. */
export function PlayheadProvider({ children }: { children: ReactNode }) {
  const [playhead] = useState(createPlayhead);
  return <PlayheadContext value={playhead}>{children}</PlayheadContext>;
}

/** The playhead of the asset around; it stays the same object, so it never renders anything anew. */
export function usePlayhead(): Playhead {
  const playhead = use(PlayheadContext);
  if (playhead === null) throw new Error('usePlayhead needs a PlayheadProvider around it');
  return playhead;
}

/**
 * What `select` makes of the second that is played, null before anything was. Renders anew only when that changes,
 * so map the second to a coarse, primitive value such as a cell's index.
 */
export function usePlayedSecond<Value extends string | number | boolean | null>(
  select: (seconds: number | null) => Value,
): Value {
  const { subscribe, seconds } = usePlayhead();
  return useSyncExternalStore(
    subscribe,
    () => select(seconds()),
    () => select(null),
  );
}

/** Place of the file that the player shows; null before it was used. */
export function usePlayedFile(): number | null {
  const { subscribe, file } = usePlayhead();
  return useSyncExternalStore(subscribe, file, () => null);
}
