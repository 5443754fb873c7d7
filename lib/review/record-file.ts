import { z } from 'zod';
import type { Decision } from './decision';
import { decisionSchema } from './decision-schema';
import { type RecordQuery, recordParameters } from './record-query';

const partSchema = z.object({ filters: z.record(z.string(), z.string()) });

/** What an export says of itself that holds only the entries which filters left, by the names of the record's page. */
export type RecordPart = z.output<typeof partSchema>;

/** What an export for a query says of itself; null when it is the whole record. The place of a page does not count. */
export function partFor({ before: _, ...query }: RecordQuery): RecordPart | null {
  const filters = Object.fromEntries(recordParameters(query));
  return Object.keys(filters).length > 0 ? { filters } : null;
}

/** An export of the record as it was read. */
export interface RecordFile {
  /** Up to the first line that holds none. */
  entries: Decision[];
  part: RecordPart | null;
  /** The first line of NDJSON, from 1, that is no entry, as where a file was cut off; null when each is one. */
  brokenLine: number | null;
}

const whole = z
  .array(decisionSchema)
  .transform((entries): RecordFile => ({ entries, part: null, brokenLine: null }));
const partial = z
  .object({ part: partSchema, entries: z.array(decisionSchema) })
  .transform((file): RecordFile => ({ ...file, brokenLine: null }));
const recordFile = z.union([whole, partial]);
const partLine = z.object({ part: partSchema });

/** Reads an export of the record, JSON or NDJSON, whole or a part; null when it is none. */
export function parseRecordFile(file: string): RecordFile | null {
  // Editors of Windows mark what they save.
  const text = file.replace(/^\ufeff/, '');
  return recordFile.safeParse(fromJson(text)).data ?? fromLines(text);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON at all.
    return undefined;
  }
}

function fromLines(text: string): RecordFile | null {
  const lines = text.split('\n').filter(Boolean).map(fromJson);
  const part = partLine.safeParse(lines[0]).data?.part ?? null;
  const entries: Decision[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 && part) continue;
    const entry = decisionSchema.safeParse(line).data;
    if (!entry) return index === 0 ? null : { entries, part, brokenLine: index + 1 };
    entries.push(entry);
  }
  return { entries, part, brokenLine: null };
}
