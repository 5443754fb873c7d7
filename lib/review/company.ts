import { z } from 'zod';

const held = z.object({ mediaId: z.string(), reviewer: z.string() });

/** Who else reviews a list now, and which assets they hold. */
export const companySchema = z.object({
  /** Names, each once, in order; without the reader's own. */
  others: z.array(z.string()),
  held: z.array(held),
});

export type Company = z.infer<typeof companySchema>;

export const ALONE: Company = { others: [], held: [] };
