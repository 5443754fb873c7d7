import type { SheetSize } from './geometry';
import type { SheetProfile } from './sheet-profile';

/** All that is known about a set of sheets whose grid nobody tells. */
export interface SheetFacts {
  /** The first sheet, and the last one as well when it has been measured: it may be cut after its last filled row. */
  sheets: readonly SheetSize[];
  /** Single frames over all sheets, and sheets, as the data says; null when it does not. Either may be wrong. */
  count: number | null;
  tileCount: number | null;
  /** The video's size; null when unknown. Its rotation is not known: the sides may be swapped. */
  video: SheetSize | null;
  /** What the first sheet's pixels say; leave it out where they may not be read. */
  profile?: SheetProfile | null;
}
