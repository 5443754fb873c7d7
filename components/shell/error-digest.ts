/** The reference under which the server logged an error; null for an error of the browser's own. */
export function errorDigest(error: unknown): string | null {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string'
    ? error.digest
    : null;
}
