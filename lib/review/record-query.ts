import { z } from 'zod';
import { VERDICTS } from './decision';
import { decisionKind } from './decision-schema';

/** Only these, or only the others; both when it is not said. */
const only = z.enum(['yes', 'no']).optional().catch(undefined);
const text = z.string().trim().min(1).max(200).optional().catch(undefined);
const day = z.iso.date().optional().catch(undefined);
const seq = z.coerce.number().int().min(1).optional().catch(undefined);

/** Which entries of the record are wanted, as the address of its page says it; what makes no sense there is left out. */
const recordQuerySchema = z.object({
  /** The ID of a list. */
  list: text,
  reviewer: text,
  verdict: decisionKind.optional().catch(undefined),
  label: text,
  /** Days in UTC, both included. */
  from: day,
  to: day,
  withdrawn: only,
  drift: only,
  /** Only entries before this one: the next page. */
  before: seq,
});

export type RecordQuery = z.output<typeof recordQuerySchema>;

export const RECORD_KINDS = [...VERDICTS, 'withdraw'] as const;

/** The parameters of an address that asks for this. */
export function recordParameters(query: RecordQuery): URLSearchParams {
  return new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

/** What an address says of a query and cannot be read: a page shows more for it, a file must not hold more. */
export function unreadParameters(parameters: Readonly<Record<string, string>>): string[] {
  const query = parseRecordQuery(parameters);
  return recordQuerySchema
    .keyof()
    .options.filter((name) => (parameters[name] ?? '') !== '' && query[name] === undefined);
}

/** The parameters of an address as Next gives them; of what is said twice the first counts. */
export function parseRecordQuery(parameters: Record<string, string | string[] | undefined>): RecordQuery {
  return recordQuerySchema.parse(
    Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, [value].flat()[0]])),
  );
}
