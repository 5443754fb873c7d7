'use client';
import { useEffect, useRef } from 'react';
import type { AssetRow } from '@/lib/assets/asset-row';
import { hasFrames } from './has-frames';
import { previewControl } from './preview-control';

/** A focus that stays for as long wants to see: one that only passes by loads nothing. */
const INTENT_MS = 80;

/**
 * The keys of the preview of a row or card that has the focus: `,` and `.` open it and step; Home and End jump, but only
 * while the keys have it open, since otherwise they lead to the first and the last row; Escape closes it.
 * @param row that has the focus; null when none has
 */
export function usePreviewKeys(row: AssetRow | null) {
  const id = row !== null && hasFrames(row) ? row.id : null;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  /** True when the key was the preview's. */
  function press(key: string): boolean {
    if (id === null) return false;
    if (key === '.') previewControl.step(id, 1);
    else if (key === ',') previewControl.step(id, -1);
    else if (!previewControl.isKeyed(id)) return false;
    else if (key === 'Home') previewControl.jump(id, 0);
    else if (key === 'End') previewControl.jump(id, Number.POSITIVE_INFINITY);
    else if (key === 'Escape') previewControl.close(id, 'keys');
    else return false;
    return true;
  }

  return {
    press,
    /** The focus has come to a row. */
    warm(focusedId: string) {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => previewControl.warm(focusedId), INTENT_MS);
    },
    /** The focus has left it. */
    leave() {
      clearTimeout(timer.current);
      previewControl.warm(null);
      previewControl.close(null, 'keys');
    },
  };
}
