'use client';
import { useEffect, useRef, useState } from 'react';
import { previewControl } from '@/components/sprite-preview/preview-control';

/** Each cell is shown so long. */
const CELL_MS = 250;

/** Plays an asset that has no film by going through its cells, round and round; another press stops. */
export function usePlayThrough(id: string | undefined): {
  isOn: boolean;
  toggle: () => void;
  stop: () => void;
} {
  const timer = useRef<ReturnType<typeof setInterval>>(undefined);
  const [isOn, setOn] = useState(false);
  const stop = () => {
    clearInterval(timer.current);
    timer.current = undefined;
    setOn(false);
  };
  useEffect(
    () => () => {
      clearInterval(timer.current);
      timer.current = undefined;
      setOn(false);
      if (id !== undefined) previewControl.close(id, 'keys');
    },
    [id],
  );
  return {
    isOn,
    stop,
    toggle() {
      if (timer.current !== undefined || id === undefined) return stop();
      setOn(true);
      previewControl.step(id, 1);
      timer.current = setInterval(() => {
        const before = previewControl.cellOf(id);
        previewControl.step(id, 1);
        if (before > 0 && previewControl.cellOf(id) === before) previewControl.jump(id, 0);
      }, CELL_MS);
    },
  };
}
