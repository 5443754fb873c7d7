import type { Verdict } from './classify-run';
import { MAX_LISTED, type ParsedIds } from './parsed-ids';
import { OrderWriter } from './token-order';

/** Text that is no ID is kept to be looked at, not whole: a run may be megabytes of base64. */
const LONGEST_OTHER = 200;

/** What has been seen of a text so far; it sums because every token is added to exactly one count. */
export class Account {
  private readonly known = new Set<string>();
  private readonly order = new OrderWriter();
  private readonly parsed: Omit<ParsedIds, 'ids' | 'normalised' | 'ledger' | 'order'> = {
    idLines: [],
    duplicates: [],
    malformed: [],
    other: [],
    written: new Map(),
  };
  private otherCount = 0;

  /** @param whole the run that the verdict is about, where the verdict does not say all of it */
  add(verdict: Verdict, line: number, whole: string | null): void {
    if (verdict.kind === 'id') this.addId(verdict.id, whole ?? verdict.written, line);
    else if (verdict.kind === 'other') this.addOther(verdict.token, 0, verdict.token.length, line);
    else {
      this.parsed.malformed.push({ token: verdict.token, reason: verdict.reason, line });
      this.order.add('m');
    }
  }

  /** @param written the ID as it was pasted */
  addId(id: string, written: string, line: number): void {
    const size = this.known.size;
    this.known.add(id);
    if (this.known.size === size) {
      this.order.add('d');
      this.parsed.duplicates.push({ token: id, line, ...(written !== id && { written }) });
      return;
    }
    this.order.add('i');
    this.parsed.idLines.push(line);
    if (written !== id) this.parsed.written.set(id, written);
  }

  /** The part of `text` from `start` to `end`; it is only cut out when it is going to be listed. */
  addOther(text: string, start: number, end: number, line: number): void {
    this.otherCount += 1;
    this.order.add('o');
    if (this.parsed.other.length >= MAX_LISTED) return;
    const shown = text.slice(start, Math.min(end, start + LONGEST_OTHER)).replace(/^[._-]+|[._-]+$/g, '');
    this.parsed.other.push({ token: end - start > LONGEST_OTHER ? `${shown}…` : shown, line });
  }

  close(): ParsedIds {
    const ids = [...this.known];
    const counts = {
      unique: ids.length,
      duplicate: this.parsed.duplicates.length,
      malformed: this.parsed.malformed.length,
      other: this.otherCount,
    };
    const tokens = counts.unique + counts.duplicate + counts.malformed + counts.other;
    const normalised = this.parsed.written.size;
    return { ids, ...this.parsed, normalised, ledger: { tokens, ...counts }, order: this.order.close() };
  }
}
