/** One measured figure. `limit` is the most it may be; null for a peer that is only compared with. */
export interface Figure {
  name: string;
  value: number;
  limit: number | null;
  unit: string;
}
