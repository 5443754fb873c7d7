/** What the keys do with the asset that is shown, apart from judging it. */
export interface Stage {
  /** Plays, or stops. */
  play: () => void;
  /** One cell on (1) or back (-1). */
  step: (by: 1 | -1) => void;
}
