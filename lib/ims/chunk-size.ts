import 'server-only';

/**
 * How many IDs a call may carry. No maximum is documented for this operation, so it is learnt: a call that is refused
 * whole while all its parts succeed was too large.
 */
export class ChunkSize {
  constructor(private current: number) {}

  get value(): number {
    return this.current;
  }

  /** A call of `refused` IDs was refused; its largest part, of `accepted` IDs, was not. */
  learn(refused: number, accepted: number): void {
    if (refused <= this.current) this.current = Math.max(1, accepted);
  }
}
