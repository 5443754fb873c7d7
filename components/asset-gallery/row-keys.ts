/**
 * What the rows of a gallery are known by, so that the card with the focus, or under the pointer, stays in its element when
 * it comes to stand in another row: an element that is made anew has neither focus nor preview.
 */
export class RowKeys {
  #id: string | null = null;
  #row = 0;
  #base = 0;

  /** The key of the first row, given the card to keep and its row: those of the others count on from there. */
  follow(id: string | null, row: number): number {
    if (id !== null && id === this.#id) this.#base -= row - this.#row;
    this.#id = id;
    this.#row = row;
    return this.#base;
  }
}
