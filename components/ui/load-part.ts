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

function answers(): Promise<boolean> {
  return fetch('/api/health').then(
    () => true,
    () => false,
  );
}
