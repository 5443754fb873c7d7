import { parseIds } from '@/lib/ids/parse-ids';
import { MAX_IDS } from '@/lib/ids/parsed-ids';
import type { Figure } from './figure';
import { makeIds } from './make-ids';

const RUNS = 7;

/** How long the fullest allowed paste takes to parse, as a bare list and harvested from a log. */
export async function benchParse(): Promise<Figure[]> {
  const ids = makeIds(MAX_IDS);
  const list = ids.join('\n');
  const log = ids
    .map(
      (id, index) =>
        `2026-03-31T10:00:00.${index}Z INFO [worker] 处理 mediaId=${id}&region=cn-shanghai cost=${index}ms`,
    )
    .join('\r\n');
  return [
    {
      name: '100,000 IDs, one a line (3.3 MB)',
      value: bestMs(() => parseIds(list)),
      limit: 300,
      unit: 'ms',
    },
    {
      name: `100,000 IDs in a log (${(log.length / 1e6).toFixed(0)} MB)`,
      value: bestMs(() => parseIds(log)),
      limit: 1000,
      unit: 'ms',
    },
  ];
}

/** The best of several: other work on the machine only ever adds time. */
function bestMs(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return Math.min(...times);
}
