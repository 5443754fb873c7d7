let announcement = '';
const listeners = new Set<() => void>();

/** Tells screen readers what changed where the eye would see it; the shell holds the one live region. */
export function announce(text: string): void {
  announcement = text;
  for (const listener of listeners) listener();
}

/** For `useSyncExternalStore`: the latest announcement. */
export const announcementStore = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  read: () => announcement,
};
