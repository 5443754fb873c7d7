import { useEffect, useLayoutEffect, useRef } from 'react';

/** A line that is typed in and completed from a list: it has the focus, and what is chosen in the list stays in sight. */
export function useCompletedLine() {
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const caretAfter = useRef<number | null>(null);

  useEffect(() => input.current?.focus(), []);
  // Writing the value puts the caret at the end. A frame later would be too late: the next key may be pressed by then.
  useLayoutEffect(() => {
    const at = caretAfter.current;
    if (at !== null) input.current?.setSelectionRange(at, at);
    caretAfter.current = null;
  });
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });

  /** Where the caret stands once the value that is being written is there. */
  function placeCaret(at: number) {
    caretAfter.current = at;
  }
  return { input, list, placeCaret };
}
