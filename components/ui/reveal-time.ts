const KEY = 'contact-sheet.revealed';
/** Looking at what is protected for so long in all, with no longer pause between, is followed by a word about one. */
const NUDGE_AFTER_MS = 120_000;
const PAUSE_MS = 600_000;

interface RevealTime {
  /** Local calendar day. */
  day: string;
  todayMs: number;
  /** Since the last pause or nudge. */
  stretchMs: number;
  /** When the last picture was hidden again, in milliseconds since 1970. */
  endedAt: number;
}

/** For how long protected pictures were held open in this browser today, in milliseconds. It is sent nowhere. */
export function revealedTodayMs(now = new Date()): number {
  const time = read();
  return time.day === now.toDateString() ? time.todayMs : 0;
}

/** Adds a look that just ended. True when it is time to speak of a pause. */
export function addRevealed(ms: number, now = new Date()): boolean {
  const last = read();
  const hasPaused = now.getTime() - ms - last.endedAt > PAUSE_MS;
  const stretchMs = (hasPaused ? 0 : last.stretchMs) + ms;
  const isLong = stretchMs >= NUDGE_AFTER_MS;
  const time: RevealTime = {
    day: now.toDateString(),
    todayMs: revealedTodayMs(now) + ms,
    stretchMs: isLong ? 0 : stretchMs,
    endedAt: now.getTime(),
  };
  try {
    localStorage.setItem(KEY, JSON.stringify(time));
  } catch {
    // Storage is full or switched off: then nothing is counted.
  }
  // As `printProtection` spells it; reading it whole is code that no first page needs.
  return isLong && document.documentElement.dataset['protection']?.includes('nudge') === true;
}

function read(): RevealTime {
  const nothing: RevealTime = { day: '', todayMs: 0, stretchMs: 0, endedAt: 0 };
  try {
    const stored: Partial<RevealTime> | null = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return { ...nothing, ...stored };
  } catch {
    return nothing;
  }
}
