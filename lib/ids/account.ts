import type { Verdict } from './classify-run';
import { MAX_LISTED, type ParsedIds } from './parsed-ids';
import { OrderWriter } from './token-order';

/** Text that is no ID is kept to be looked at, not whole: a run may be megabytes of base64. */
const LONGEST_OTHER = 200;

/** What has been seen of a text so far; it sums because every token is added to exactly one count. */
export class Account {
  private readonly known = new Set<string>();
  private readonly order = new OrderWriter();
  private readonly parsed: Omit<ParsedIds, 'ids' | 'ledger' | 'order'> = {
    idLines: [],
    duplicates: [],
    malformed: [],
    other: [],
    normalised: 0,
  };
  private otherCount = 0;

  add(verdict: Verdict, line: number, isCleaned: boolean): void {
    if (verdict.kind === 'id') this.addId(verdict.id, verdict.rewritten || isCleaned, line);
    else if (verdict.kind === 'other') this.addOther(verdict.token, 0, verdict.token.length, line);
    else {
      this.parsed.malformed.push({ token: verdict.token, reason: verdict.reason, line });
      this.order.add('m');
    }
  }

  addId(id: string, rewritten: boolean, line: number): void {
    const size = this.known.size;
    this.known.add(id);
    if (this.known.size === size) {
      this.order.add('d');
      this.parsed.duplicates.push({ token: id, line });
      return;
    }
    this.order.add('i');
    this.parsed.idLines.push(line);
    if (rewritten) this.parsed.normalised += 1;
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
    return { ids, ...this.parsed, ledger: { tokens, ...counts }, order: this.order.close() };
  }
}
