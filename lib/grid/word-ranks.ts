/** Between the words at the ends and those that come beyond them; those between share it. */
const ROOM = 2 ** 32;

/**
 * Numbers that compare as words do in a language, for words that come one by one: each gets one between its neighbours',
 * so that those given before stay right. Numbers compare several times faster than words.
 */
export class WordRanks {
  readonly #collator: Intl.Collator;
  readonly #words: string[] = [];
  readonly #ranks: number[] = [];

  /** @param locale decides the order, as it does in `TextOrder` */
  constructor(locale: string) {
    this.#collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  }

  /**
   * The rank of one word more: above that of an equal word. After dozens of words that each came right before the last one
   * there is no number left between two; a word then ties with the one below it.
   */
  add(word: string): number {
    const at = this.#endOf(word);
    const below = this.#ranks[at - 1] ?? (this.#ranks[0] ?? 0) - 2 * ROOM;
    const above = this.#ranks[at] ?? below + 2 * ROOM;
    const middle = (below + above) / 2;
    const rank = middle < above ? middle : below;
    this.#words.splice(at, 0, word);
    this.#ranks.splice(at, 0, rank);
    return rank;
  }

  /** How many words are not above this one. */
  #endOf(word: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (this.#collator.compare(this.#words[middle] ?? '', word) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
