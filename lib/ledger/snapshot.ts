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
 * Takes a look-up down as it passes. A snapshot is text, a line an ID, in the order of the paste, so that equal
 * look-ups have equal snapshots. It holds no address: rows have none.
 */
export class SnapshotDraft {
  readonly #lines: string[] = [];

  take(event: LookupEvent): void {
    if (event.type === 'found') {
      for (const row of event.rows) this.#put(row.position, [row.id, remember(row)]);
    } else if (event.type === 'ignored' || event.type === 'unaccounted') {
      for (const { id, position } of event.ids) this.#put(position, [id, 0]);
    } else if (event.type === 'failed') {
      for (const { id, position } of event.ids) this.#put(position, [id, 1]);
    }
  }

  text(): string {
    return this.#lines.join('\n');
  }

  #put(position: number, line: Line): void {
    this.#lines[position] = JSON.stringify(line);
  }
}

/** Compares two snapshots, a step a line, so that a long one need not hold up everything else. */
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
 * times as long, with every row of a list that streams.
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
