'use client';
import { useEffect, useRef } from 'react';
import { previewControl } from '@/components/sprite-preview/preview-control';

/** Each cell is shown so long. */
const CELL_MS = 250;

/** Plays an asset that has no film by going through its cells, round and round; another press stops. */
export function usePlayThrough(id: string | undefined): { toggle: () => void; stop: () => void } {
  const timer = useRef<ReturnType<typeof setInterval>>(undefined);
  const stop = () => {
    clearInterval(timer.current);
    timer.current = undefined;
  };
  useEffect(
    () => () => {
      clearInterval(timer.current);
      timer.current = undefined;
      if (id !== undefined) previewControl.close(id, 'keys');
    },
    [id],
  );
  return {
    stop,
    toggle() {
      if (timer.current !== undefined || id === undefined) return stop();
      previewControl.step(id, 1);
      timer.current = setInterval(() => {
        const before = previewControl.cellOf(id);
        previewControl.step(id, 1);
        if (before > 0 && previewControl.cellOf(id) === before) previewControl.jump(id, 0);
      }, CELL_MS);
    },
  };
}
