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
  entries: Decision[];
  part: RecordPart | null;
}

const whole = z.array(decisionSchema).transform((entries): RecordFile => ({ entries, part: null }));
const partial = z.object({ part: partSchema, entries: z.array(decisionSchema) });
const recordFile = z.union([whole, partial]);
const partLine = z.object({ part: partSchema });

/** Reads an export of the record, JSON or NDJSON, whole or a part; null when it is none. */
export function parseRecordFile(text: string): RecordFile | null {
  return read(() => JSON.parse(text)) ?? read(() => fromLines(text));
}

function read(parse: () => unknown): RecordFile | null {
  try {
    return recordFile.safeParse(parse()).data ?? null;
  } catch {
    // Not JSON at all.
    return null;
  }
}

function fromLines(text: string): unknown {
  const lines = text
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
  const head = partLine.safeParse(lines[0]);
  return head.success ? { part: head.data.part, entries: lines.slice(1) } : lines;
}
