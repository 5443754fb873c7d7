import 'server-only';
import type { z } from 'zod';
import { AppError } from '../errors';
import { parseIds, includeMalformed as withMalformed } from '../ids/parse-ids';
import { MAX_IDS, type ParsedIds } from '../ids/parsed-ids';
import type { pasteBody } from './schemas';

type Paste = Pick<z.output<typeof pasteBody>, 'ids' | 'text' | 'includeMalformed'>;

/**
 * What a request names, parsed like a paste.
 * @throws {AppError} `emptyInput`, `tooManyIds`
 */
export function pastedIds({ ids, text, includeMalformed }: Paste): ParsedIds {
  const pasted = parseIds(text ?? ids?.join('\n') ?? '');
  const parsed = includeMalformed ? withMalformed(pasted) : pasted;
  if (parsed.ids.length === 0) throw new AppError('emptyInput');
  if (parsed.ids.length > MAX_IDS)
    throw new AppError('tooManyIds', { context: { unique: parsed.ids.length } });
  return parsed;
}
