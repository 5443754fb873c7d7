/** What can have changed of an asset, the gravest first. `added`: it was not found before. */
export const CHANGES = ['audit', 'added', 'label', 'status', 'title', 'duration', 'size', 'other'] as const;
export type Change = (typeof CHANGES)[number];
