import fc from 'fast-check';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { exportColumns, valueText } from './export-columns';
import { foundLine } from './export-line';
import { anyLines, CLOSING, collect, DETAILS, PROVENANCE, ROW } from './test-lines';
import { writeXlsx } from './xlsx';
import { xmlText } from './xml-text';

const columns = exportColumns('tokens', 'all');

async function read(batches: Parameters<typeof writeXlsx>[1]) {
  const sheets = await readSheets(
    await collect(writeXlsx({ columns, provenance: PROVENANCE }, batches, () => CLOSING)),
    { trim: false },
  );
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

describe('a workbook', () => {
  it('is read back by another library cell by cell: text as text, numbers as numbers', async () => {
    await fc.assert(
      fc.asyncProperty(anyLines, async (lines) => {
        const [heading, ...rows] = (await read([lines.slice(0, 1), lines.slice(1)])).get('Export') ?? [];
        expect(heading).toEqual(columns.map(({ id }) => id));
        rows.forEach((row, index) => {
          const line = lines[index];
          if (!line) throw new Error('a row too many');
          columns.forEach(({ id, value }, at) => {
            expect(row[at] ?? '', id).toEqual(cellOf(value(line)));
          });
        });
        expect(rows).toHaveLength(lines.length);
      }),
      { numRuns: 40 },
    );
  });

  it('tells on a second sheet where it comes from and how it ended', async () => {
    const sheet = (await read([])).get('Provenance');
    expect(sheet).toContainEqual(['batchName', '=Thursday, "review"']);
    expect(sheet).toContainEqual(['region', 'cn-shanghai']);
    expect(sheet).toContainEqual(['outcome', 'complete']);
    expect(sheet).toContainEqual(['requestId', CLOSING.requestIds[0]]);
  });

  it('keeps formulas and long digits as the text they are', async () => {
    const [heading = [], row = []] =
      (
        await read([
          [
            foundLine(
              {
                ...ROW,
                title: '=1+1',
                projectId: '12345678901234567890',
                bitrateKbps: -12.5,
                isFavorite: true,
              },
              DETAILS,
            ),
          ],
        ])
      ).get('Export') ?? [];
    expect(row[heading.indexOf('title')]).toBe('=1+1');
    expect(row[heading.indexOf('projectId')]).toBe('12345678901234567890');
    expect(row[heading.indexOf('bitrateKbps')]).toBe(-12.5);
    expect(row[heading.indexOf('isFavorite')]).toBe(true);
    expect(row[heading.indexOf('modifiedAt')]).toBe('2026-03-31T10:00:00.000Z');
  });

  it('cuts a text at what a cell can hold, and says so', async () => {
    const [heading = [], row = []] =
      (await read([[foundLine({ ...ROW, title: 'x'.repeat(40_000) })]])).get('Export') ?? [];
    const title = String(row[heading.indexOf('title')]);
    expect(title).toHaveLength(32_767);
    expect(title.endsWith('…')).toBe(true);
  });

  it('is written while its lines come, and stops asking for them when its reader stops', async () => {
    let asked = 0;
    let isReturned = false;
    async function* batches() {
      try {
        for (;;) {
          asked += 1;
          yield Array.from({ length: 500 }, () => foundLine({ ...ROW, title: crypto.randomUUID() }));
        }
      } finally {
        isReturned = true;
      }
    }
    const pieces = writeXlsx({ columns, provenance: PROVENANCE }, batches(), () => CLOSING);
    let size = 0;
    for await (const piece of pieces) {
      size += piece.length;
      if (size > 100_000) break;
    }
    expect(asked).toBeGreaterThan(1);
    expect(asked).toBeLessThan(100);
    expect(isReturned).toBe(true);
  });
});

/** A cell as the reader gives it: it trims nothing, and what XML has no way to write is U+FFFD. */
function cellOf(value: ReturnType<(typeof columns)[number]['value']>): unknown {
  if (typeof value === 'boolean') return value;
  // No format tells -0 from 0.
  if (typeof value === 'number') return value + 0;
  return valueText(value).replace(/(?![\t\n\r])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}

it('XML gets no character that it has no way to write', () => {
  expect(xmlText('a\u0000b\ud800c<&>"\r')).toBe('a\ufffdb\ufffdc&lt;&amp;&gt;&quot;&#13;');
  expect(xmlText('👩‍👧 媒资')).toBe('👩‍👧 媒资');
});
