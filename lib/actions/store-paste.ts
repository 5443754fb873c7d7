import 'server-only';
import { z } from 'zod';
import type { Session } from '../auth/session';
import { insertBatch } from '../db/batches';
import { env } from '../env';
import { AppError } from '../errors';
import { parseIds, includeMalformed as withMalformed } from '../ids/parse-ids';
import { MAX_IDS } from '../ids/parsed-ids';
import { allowedRegion } from '../ims/endpoints';
import type { BatchSummary } from '../ledger/batch-summary';

/** The longest text of a paste, in UTF-16 code units; a little under the body limit of server actions. */
const MAX_TEXT = 15_000_000;

/** A pasted text and what its list is to be. */
export const paste = z.object({
  text: z.string().max(MAX_TEXT),
  name: z.string().trim().max(200).optional(),
  includeMalformed: z.boolean(),
  region: z.string().optional(),
});

/**
 * Stores a pasted text as a list. The text is parsed here again: what the browser counted is a preview.
 * @returns the list's summary, and its unique IDs in the order of the paste
 * @throws {AppError} `emptyInput`, `tooManyIds`, `regionNotAllowed`, and those of `insertBatch`
 */
export async function storePaste(
  { text, name, includeMalformed, region }: z.output<typeof paste>,
  session: Session,
): Promise<{ batch: BatchSummary; ids: readonly string[] }> {
  const pasted = parseIds(text);
  const parsed = includeMalformed ? withMalformed(pasted) : pasted;
  const { ids } = parsed;
  if (ids.length === 0) throw new AppError('emptyInput');
  if (ids.length > MAX_IDS) throw new AppError('tooManyIds', { context: { unique: ids.length } });
  const batch = await insertBatch({
    name: name || defaultName(ids.length),
    region: allowedRegion(region, env()),
    createdBy: session.userName,
    parsed,
  });
  return { batch, ids };
}

function defaultName(count: number): string {
  return `${count} · ${new Date().toISOString().slice(0, 16).replace('T', ' ')}`;
}
