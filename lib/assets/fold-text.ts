/** Text as searching and filtering compare it: without case, width or composition. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  // ASCII needs no normalisation, and it is nearly all there is.
  return /^[\0-\x7f]*$/.test(lower) ? lower : lower.normalize('NFKC').toLowerCase();
}
