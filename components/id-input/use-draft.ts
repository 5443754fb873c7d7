import { type RefObject, useEffect, useRef } from 'react';

const KEY = 'contact-sheet.draft';
/** Session storage is written on the main thread, at every pause in typing. */
const LONGEST_DRAFT = 200_000;
const PAUSE_MS = 300;

/**
 * Keeps what is typed over a reload of this tab. What was typed before the page came alive goes first, then the
 * text that the address brought, then the draft.
 */
export function useDraft(
  field: RefObject<HTMLTextAreaElement | null>,
  typed: string,
  setTyped: (text: string) => void,
): { clear: () => void } {
  useEffect(() => {
    const early = field.current?.value;
    const text = early || readDraft();
    if (text) setTyped(text);
  }, [field, setTyped]);

  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    pause.current = setTimeout(() => writeDraft(typed), PAUSE_MS);
    return () => clearTimeout(pause.current);
  }, [typed]);

  function clear() {
    clearTimeout(pause.current);
    writeDraft('');
  }
  return { clear };
}

function readDraft(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    // Storage is switched off in this browser: there is no draft.
    return null;
  }
}

function writeDraft(text: string): void {
  try {
    if (text === '' || text.length > LONGEST_DRAFT) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, text);
  } catch {
    // Full or switched off: the text is still on screen, only a reload would lose it.
  }
}
