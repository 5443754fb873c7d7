const LOOK_EVERY_MS = 2000;

/**
 * Loads code that a page needs later than its first screen. While the server is away it waits until it is back: the
 * rest of the page works on, and would be taken away by an error.
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    return load();
  }
}

/** Has code fetched that is wanted soon; where the server is away, it comes when it is wanted. */
export function loadSoon(...loads: (() => Promise<unknown>)[]): void {
  for (const load of loads) load().catch(() => undefined);
}

function answers(): Promise<boolean> {
  return fetch('/api/health').then(
    () => true,
    () => false,
  );
}
