/** What can have become of an ID that was looked up. */
export type IdState = 'found' | 'ignored' | 'failed' | 'unaccounted' | 'pending';

/** What can have become of a pasted token, as the ledger counts it. */
export const TOKEN_STATES = [
  'found',
  'ignored',
  'failed',
  'unaccounted',
  'pending',
  'duplicate',
  'malformed',
  'other',
] as const;

export type TokenState = (typeof TOKEN_STATES)[number];
