import { createHash } from 'node:crypto';

/** So many different media IDs, the same in every run. */
export function makeIds(count: number): string[] {
  return Array.from({ length: count }, (_, n) => createHash('md5').update(String(n)).digest('hex'));
}
