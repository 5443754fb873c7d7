import { toFailure } from '../errors';
import { type InputLedger, type OutcomeCounts, toLedger } from '../ledger/ledger';
import type { LookupEvent, PlacedId } from '../ledger/lookup-event';
import type { AssetDetails } from './asset-details';
import type { ExportScope } from './export-columns';
import { absentLine, type ExportLine, foundLine } from './export-line';
import type { Closing } from './provenance';
import { Reorder } from './reorder';

interface LookupLinesOptions {
  /** What is looked up, in the order of the paste. */
  ids: readonly PlacedId[];
  /** The line in the paste of an ID by its position; null where it is not known. */
  sourceLineAt: (position: number) => number | null;
  /** How IDs were pasted, where that is another text. */
  written: ReadonlyMap<string, string>;
  /** Lines of tokens that are no unique ID, by the position that they stand before; see `linesBefore`. */
  before: ReadonlyMap<number, readonly ExportLine[]>;
  scope: ExportScope;
  /** `arrival`: lines leave at once. `paste`: they wait for those before them. */
  order: 'arrival' | 'paste';
  input: InputLedger;
  /** The details of an asset whose row has just come; null when only rows are wanted. */
  takeDetails: (id: string) => AssetDetails | null;
  /** Told when the lookup broke: the lines say so as well. */
  onBroken: (error: unknown) => void;
}

/**
 * A lookup as the lines of an export. Every ID becomes exactly one line, whatever happens: those that a broken lookup
 * left without an answer say `failed`, those of a cancelled one `pending`. In the scope `assets` only the ignored
 * ones are left out: of them it is known that there is no asset.
 */
export class LookupLines {
  readonly #options: LookupLinesOptions;
  readonly #waiting = new Reorder<ExportLine>();
  readonly #places: ReadonlyMap<number, number>;
  readonly #unanswered: Map<number, PlacedId>;
  readonly #counts: OutcomeCounts = { found: 0, ignored: 0, failed: 0, unaccounted: 0 };
  readonly #requestIds = new Set<string>();
  #outcome: Closing['outcome'] = 'broken';
  #lines = 0;

  constructor(options: LookupLinesOptions) {
    this.#options = options;
    this.#places = new Map(options.ids.map(({ position }, place) => [position, place]));
    this.#unanswered = new Map(options.ids.map((placed) => [placed.position, placed]));
  }

  /** The lines, some at a time. Ends the lookup when it is left early. Never rejects. */
  async *batches(events: AsyncIterable<LookupEvent>): AsyncGenerator<ExportLine[]> {
    const { scope, order, before, ids } = this.#options;
    // Lines that are known from the paste need not wait for an answer when the order does not matter.
    if (scope === 'tokens' && order === 'arrival') yield this.#count([...before.values()].flat());
    let failure: ReturnType<typeof toFailure> | null = null;
    try {
      for await (const event of events) {
        const ready = this.#take(event);
        if (ready.length > 0) yield this.#count(ready);
      }
    } catch (error) {
      this.#options.onBroken(error);
      failure = toFailure(error);
    }
    const rest = [...this.#unanswered.values()];
    if (failure) yield this.#count(this.#take({ type: 'failed', ids: rest, failure }));
    else yield this.#count(rest.flatMap((placed) => this.#place(placed, absentLine('pending', placed.id))));
    if (scope === 'tokens' && order === 'paste')
      yield this.#count(this.#linesFrom((ids.at(-1)?.position ?? -1) + 1));
  }

  /** How it came out; asked for after the last line. */
  closing(): Closing {
    return {
      outcome: this.#outcome,
      lineCount: this.#lines,
      ledger: toLedger(this.#options.input, this.#counts),
      requestIds: [...this.#requestIds],
    };
  }

  #take(event: LookupEvent): ExportLine[] {
    switch (event.type) {
      case 'found':
        this.#counts.found += event.rows.length;
        return event.rows.flatMap((row) => {
          const line = foundLine(row, this.#options.takeDetails(row.id));
          if (line.requestId) this.#requestIds.add(line.requestId);
          return this.#place(row, line);
        });
      case 'ignored':
      case 'unaccounted': {
        const { type, requestId } = event;
        this.#counts[type] += event.ids.length;
        if (requestId) this.#requestIds.add(requestId);
        return event.ids.flatMap((placed) => this.#place(placed, absentLine(type, placed.id, { requestId })));
      }
      case 'failed': {
        const { code, upstreamCode, requestId } = event.failure;
        this.#counts.failed += event.ids.length;
        if (requestId) this.#requestIds.add(requestId);
        return event.ids.flatMap((placed) =>
          this.#place(placed, absentLine('failed', placed.id, { reason: code, upstreamCode, requestId })),
        );
      }
      case 'end':
        this.#outcome = event.outcome;
        return [];
      case 'start':
      case 'progress':
        return [];
      default:
        return event satisfies never;
    }
  }

  /** Puts one line in its place; answers what can leave now. */
  #place({ position }: PlacedId, line: ExportLine): ExportLine[] {
    const { order, scope, sourceLineAt, written, ids } = this.#options;
    const place = this.#places.get(position);
    if (place === undefined || !this.#unanswered.delete(position)) return [];
    const ofPaste = { sourceLine: sourceLineAt(position), written: written.get(line.token) ?? null };
    const placed = scope === 'tokens' ? { ...line, ...ofPaste } : line;
    if (order === 'arrival') return this.#isShown(placed) ? [placed] : [];
    this.#waiting.put(place, placed);
    return this.#waiting
      .take()
      .flatMap(([at, ready]) => [
        ...(scope === 'tokens' ? this.#linesFrom(ids[at]?.position ?? 0) : []),
        ...(this.#isShown(ready) ? [ready] : []),
      ]);
  }

  #linesFrom(position: number): readonly ExportLine[] {
    return this.#options.before.get(position) ?? [];
  }

  #isShown({ state }: ExportLine): boolean {
    return this.#options.scope === 'tokens' || state !== 'ignored';
  }

  #count(lines: readonly ExportLine[]): ExportLine[] {
    this.#lines += lines.length;
    return [...lines];
  }
}
