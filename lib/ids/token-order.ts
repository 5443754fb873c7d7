/** What a token of a paste is: a unique ID, a duplicate, malformed, or other text. */
export type TokenKind = 'i' | 'd' | 'm' | 'o';

/**
 * The kinds of all tokens in the order of the paste, as runs: `3io2d` is three unique IDs, other text, two duplicates.
 * Since the tokens of one kind are listed in that order as well, it says where each of them stands. As text it is a
 * few bytes for most pastes, and two a token for the worst.
 */
export type TokenOrder = string;

/** Writes an order token by token. */
export class OrderWriter {
  readonly #runs: string[] = [];
  #kind: TokenKind = 'i';
  #count = 0;

  add(kind: TokenKind, count = 1): void {
    if (count === 0) return;
    if (kind !== this.#kind) this.#endRun();
    this.#kind = kind;
    this.#count += count;
  }

  close(): TokenOrder {
    this.#endRun();
    return this.#runs.join('');
  }

  #endRun(): void {
    if (this.#count > 0) this.#runs.push(this.#count === 1 ? this.#kind : `${this.#count}${this.#kind}`);
    this.#count = 0;
  }
}

/** The runs of an order, each as a kind and how many tokens. Text that is none ends it. */
export function* readRuns(order: TokenOrder): Generator<[kind: TokenKind, count: number]> {
  for (const [, count, kind] of order.matchAll(/(\d*)([idmo])/g)) {
    if (kind === 'i' || kind === 'd' || kind === 'm' || kind === 'o')
      yield [kind, count === '' ? 1 : Number(count)];
  }
}

/** The order of two pastes, one after the other. */
export function joinOrders(...orders: TokenOrder[]): TokenOrder {
  const writer = new OrderWriter();
  for (const order of orders) for (const [kind, count] of readRuns(order)) writer.add(kind, count);
  return writer.close();
}

/** The order of the first `tokens` tokens. */
export function cutOrder(order: TokenOrder, tokens: number): TokenOrder {
  const writer = new OrderWriter();
  let left = tokens;
  for (const [kind, count] of readRuns(order)) {
    if (left <= 0) break;
    writer.add(kind, Math.min(count, left));
    left -= count;
  }
  return writer.close();
}

/** Whole numbers that mostly grow evenly, such as lines, as the runs of their steps: 1 to 100,000 is `1*100000`. */
export function packLines(lines: readonly number[]): string {
  const runs: string[] = [];
  for (let place = 0; place < lines.length; ) {
    const step = stepAt(lines, place);
    const start = place;
    while (place < lines.length && stepAt(lines, place) === step) place += 1;
    runs.push(place - start === 1 ? String(step) : `${step}*${place - start}`);
  }
  return runs.join(' ');
}

function stepAt(lines: readonly number[], place: number): number {
  return (lines[place] ?? 0) - (lines[place - 1] ?? 0);
}

/** What `packLines` packed. */
export function unpackLines(text: string): number[] {
  const lines: number[] = [];
  let line = 0;
  for (const run of text.split(' ').filter(Boolean)) {
    const [step = '0', count = '1'] = run.split('*');
    for (let left = Number(count); left > 0; left -= 1) {
      line += Number(step);
      lines.push(line);
    }
  }
  return lines;
}
