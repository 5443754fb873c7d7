import type { AssetRow } from '../assets/asset-row';
import { CHANGES, type Change } from './changes';
import type { LookupEvent } from './lookup-event';
import { SENT_FIELDS } from './packed-rows';

/** What is remembered of a row to tell changes, in the order of `CHANGES` without `added`; the rest as one hash. */
type Remembered = readonly (string | number | null)[];

const REMEMBERED = CHANGES.filter((change) => change !== 'added');

/** An ID and what came of it: a row, or 0 for answered without an asset, or 1 for not answered. */
type Line = [id: string, state: Remembered | 0 | 1];

/** What changed between two look-ups of a list. */
export interface LookupChanges {
  /** Of IDs that are found now. */
  changed: { id: string; changes: Change[] }[];
  /** IDs that were found before, and are answered without an asset now; in the order of the paste. */
  gone: string[];
}

/**
 * Takes down what a look-up told, a step an ID, so that a long one need not hold up everything else. A snapshot is
 * text, a line an ID, in the order of the paste: equal look-ups have equal snapshots. It holds no address: rows have
 * none.
 */
export function* writeSnapshot(told: readonly LookupEvent[]): Generator<void, string> {
  const lines: string[] = [];
  for (const event of told) {
    for (const [position, line] of linesOfEvent(event)) {
      lines[position] = JSON.stringify(line);
      yield;
    }
  }
  return lines.join('\n');
}

function* linesOfEvent(event: LookupEvent): Generator<[position: number, line: Line]> {
  if (event.type === 'found') {
    for (const row of event.rows) yield [row.position, [row.id, remember(row)]];
  } else if ('ids' in event) {
    for (const { id, position } of event.ids) yield [position, [id, event.type === 'failed' ? 1 : 0]];
  }
}

/** Compares two snapshots, a step a line. */
export function* compareSnapshots(before: string, after: string): Generator<void, LookupChanges> {
  const known = new Map<string, string>();
  for (const line of linesOf(before)) {
    known.set(idOf(line), line);
    yield;
  }
  const result: LookupChanges = { changed: [], gone: [] };
  for (const line of linesOf(after)) {
    const id = idOf(line);
    const earlier = known.get(id);
    if (earlier !== line) compareLines(earlier, line, id, result);
    yield;
  }
  return result;
}

function compareLines(
  before: string | undefined,
  after: string,
  id: string,
  { changed, gone }: LookupChanges,
): void {
  const was = before === undefined ? 0 : stateOf(before);
  const is = stateOf(after);
  if (typeof is === 'number') {
    // A failure says nothing about the asset.
    if (is === 0 && typeof was === 'object') gone.push(id);
  } else if (typeof was === 'number') changed.push({ id, changes: ['added'] });
  else changed.push({ id, changes: REMEMBERED.filter((_, index) => was[index] !== is[index]) });
}

function stateOf(line: string): Remembered | number {
  const parsed: unknown = JSON.parse(line);
  const state: unknown = Array.isArray(parsed) ? parsed[1] : 0;
  return Array.isArray(state) ? state : Number(state);
}

/** The ID of a line without reading the line, which would take ten times as long. */
function idOf(line: string): string {
  const text = /"(?:[^"\\]|\\.)*"/.exec(line)?.[0] ?? '""';
  return text.includes('\\') ? String(JSON.parse(text)) : text.slice(1, -1);
}

function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
  }
}

function remember(row: AssetRow): Remembered {
  const { auditStatus, auditLabel, status, title, durationSeconds, sizeBytes } = row;
  return [auditStatus, auditLabel, status, title, durationSeconds, sizeBytes, hashOthers(row)];
}

const NAMED: ReadonlySet<keyof AssetRow> = new Set([
  ...(['id', 'position', 'auditStatus', 'auditLabel', 'status', 'title'] as const),
  ...(['durationSeconds', 'sizeBytes'] as const),
]);
/** What makes up the change `other`. */
const OTHERS = SENT_FIELDS.filter((field) => !NAMED.has(field));

/**
 * FNV-1a in 32 bits: enough to tell that one asset changed. Field by field, since a JSON text of them would take four
 * times as long.
 */
function hashOthers(row: AssetRow): string {
  let hash = 0x811c9dc5;
  for (const field of OTHERS) {
    const value = row[field];
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
    for (let index = 0; index < text.length; index += 1)
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    // No character: it ends the field, and tells the text "null" from nothing.
    hash = Math.imul(hash ^ (typeof value === 'string' ? 0x10000 : 0x10001), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
