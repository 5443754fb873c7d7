import { z } from 'zod';
import { decisionSchema } from './decision-schema';

/** Assets that can be asked about at once. */
export const MOST_ABOUT = 1000;

/** Earlier entries that a review's page asked for. */
export const entriesAnswer = z.object({
  /** Assets about which all entries are here. */
  mediaIds: z.array(z.string()),
  entries: z.array(decisionSchema),
  /** Before this entry the reviewer has more; null: none. */
  before: z.number().nullable(),
});

export type EntriesAnswer = z.infer<typeof entriesAnswer>;
