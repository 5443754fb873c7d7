import { parseIds } from '../ids/parse-ids';
import { MOST_COMPARED } from './compare-assets';

/** The IDs that an address wants compared: distinct, in its order, no more than can be. */
export function comparedIds(text: string): string[] {
  return parseIds(text).ids.slice(0, MOST_COMPARED);
}
