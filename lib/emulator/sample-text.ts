import 'server-only';

/** An ID the emulator answers by leaving it out of both lists, so that "unaccounted" can be seen. */
const IN_NEITHER_LIST = 'e0e00af'.padEnd(32, '0');

interface SampleSource {
  numbers: readonly number[];
  ignored: readonly number[];
  encode: (n: number) => string;
}

/**
 * The text behind "Try sample IDs": what people really paste. A message, a list, a spreadsheet's rows, a link, log lines,
 * in several spellings, with two duplicates, two malformed tokens, ignored IDs and one that is in neither list.
 */
export function makeSampleText({ numbers, ignored, encode }: SampleSource): string {
  const ids = numbers.map(encode);
  const take = (count: number): string[] => ids.splice(0, count);
  const first = ids[0] ?? '';
  const second = ids[1] ?? '';
  const [gone = '', purged = '', foreign = ''] = ignored.map(encode);
  return [
    'Takes for the Thursday review, and the odd ones support asked about:',
    '',
    ...take(15),
    '',
    'media_id,scene,note',
    ...take(8).map((id, at) => `"${id}",${at + 4},${at % 2 === 0 ? 'selected' : '备用'}`),
    '',
    '第二批，从表格里复制的：',
    ...rows(take(40), 5, '，'),
    '',
    `https://media.example.com/library/detail?mediaId=${take(1).join()}&region=cn-shanghai`,
    `2026-09-14T08:12:31Z WARN transcode queue=7 mediaId=${take(1).join()} attempt=3 timed out`,
    `2026-09-14T08:12:44Z WARN transcode queue=7 mediaId=${first} attempt=1 ok`,
    `{"mediaIds":["${take(3).join('","')}"],"region":"cn-shanghai"}`,
    `UUID spelling: ${dashed(take(1).join())}`,
    `CAPITALS: ${take(1).join().toUpperCase()}`,
    '',
    'No longer in the library:',
    ...[gone, purged, foreign, IN_NEITHER_LIST],
    '',
    'From the ticket, masked: ******b48fb04483915d4f2cd8******',
    `cut off when copied: ${second.slice(0, 31)}`,
    second,
    '',
    ...rows(ids, 4, ', '),
    '',
  ].join('\n');
}

function rows(ids: readonly string[], perRow: number, separator: string): string[] {
  return Array.from({ length: Math.ceil(ids.length / perRow) }, (_, row) =>
    ids.slice(row * perRow, (row + 1) * perRow).join(separator),
  );
}

function dashed(id: string): string {
  return [id.slice(0, 8), id.slice(8, 12), id.slice(12, 16), id.slice(16, 20), id.slice(20)].join('-');
}
