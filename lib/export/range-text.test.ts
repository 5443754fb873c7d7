import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { testRow } from '../assets/fixtures';
import { columnSums, rangeText } from './range-text';
import { spreadsheetText } from './spreadsheet-text';

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('=1+1', 'a\tb', 'say "hi"', 'two\nlines', '<b>&', '-5', '0012'),
);

/** What a spreadsheet reads from the HTML: the texts of the cells, a list a row. */
function cellsOf(html: string): string[][] {
  const plain = (cell: string) =>
    cell
      .replace(/<br[^>]*>/g, '\n')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  const rows = html.match(/<tr>.*?<\/tr>/gs) ?? [];
  return rows.map((row) => [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell]) => plain(cell ?? '')));
}

test('whatever stands in a cell comes back from the text as it was, and safe', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (titles) => {
      const rows = titles.map((title) => testRow({ title, sizeBytes: 5 }));
      const { tsv } = rangeText(rows, ['size', 'title']);
      const { data } = Papa.parse<string[]>(tsv, { delimiter: '\t', newline: '\r\n' });
      expect(data).toEqual(titles.map((title) => ['5', spreadsheetText(title)]));
    }),
  );
});

test('the table has the same cells, and nothing in them is markup', () => {
  const titles = ['<img src=x onerror=alert(1)>', '=cmd', 'a\nb', 'a & "b"'];
  const { html } = rangeText(
    titles.map((title) => testRow({ title, sizeBytes: 7 })),
    ['title', 'size'],
  );
  expect(html).not.toContain('<img');
  expect(cellsOf(html)).toEqual(titles.map((title) => [spreadsheetText(title), '7']));
});

test('values are raw: seconds and bytes, width and height apart, IDs whole', () => {
  const row = testRow({ durationSeconds: 61.5, sizeBytes: 2_000_000, widthPx: 1920, heightPx: 1080 });
  expect(rangeText([row], ['mediaId', 'duration', 'size', 'resolution']).tsv).toBe(
    [spreadsheetText(row.id), '61.5', '2000000', '1920', '1080'].join('\t'),
  );
});

test('numbers are summed by column over the rows that have one', () => {
  const rows = [{ sizeBytes: 10 }, { sizeBytes: null }, { sizeBytes: 30 }].map((change) =>
    testRow({ durationSeconds: null, ...change }),
  );
  expect(columnSums(rows, ['title', 'duration', 'size'])).toEqual([{ column: 'size', count: 2, sum: 40 }]);
});
