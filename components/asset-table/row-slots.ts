/**
 * Which element each row in sight is drawn in. A row keeps its own for as long as it is in sight; while the list moves
 * fast, rows that come take over the elements of those that left: writing into them takes half of making them.
 */
export class RowSlots {
  #slots: ReadonlyMap<string, number> = new Map();
  #made = 0;

  /** The slot of each row by its ID. @param takesOver whether rows that come may be drawn in elements of others */
  place(ids: readonly string[], takesOver: boolean): ReadonlyMap<string, number> {
    const before = this.#slots;
    const shown = new Set(ids);
    const free = takesOver ? [...before].flatMap(([id, slot]) => (shown.has(id) ? [] : [slot])) : [];
    this.#slots = new Map(ids.map((id) => [id, before.get(id) ?? free.pop() ?? this.#made++]));
    return this.#slots;
  }
}
