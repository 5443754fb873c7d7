/** A connection can die without a word. Whatever is asked again then does no harm when it was answered after all. */
const PATIENCE_MS = 20_000;

/** Gives a request up that is not answered. */
export function patience(): AbortSignal {
  return AbortSignal.timeout(PATIENCE_MS);
}
