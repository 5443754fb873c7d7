import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { testRow } from '../assets/fixtures';
import { makeFile } from './client-file';
import { PROVENANCE } from './test-lines';

const rows = Array.from({ length: 5000 }, (_, position) =>
  testRow({ id: position.toString(16).padStart(32, 'a'), position, title: `Take ${position}` }),
);
const options = {
  columns: ['mediaId', 'title'] as const,
  provenance: PROVENANCE,
  withPreamble: false,
  rows,
  onProgress: () => undefined,
  signal: new AbortController().signal,
};

describe('a file made in the tab', () => {
  it('holds every row, and its type', async () => {
    const file = await makeFile({ ...options, format: 'csv' });
    expect(file.type).toContain('text/csv');
    const { data } = Papa.parse<string[]>((await file.text()).trimEnd());
    expect(data).toHaveLength(rows.length + 1);
    expect(data.at(-1)?.slice(0, 2)).toEqual([rows.at(-1)?.id, 'Take 4999']);
  });

  it('may be a workbook', async () => {
    const file = await makeFile({ ...options, format: 'xlsx' });
    const sheets = await readSheets(Buffer.from(await file.arrayBuffer()));
    expect(sheets[0]?.data).toHaveLength(rows.length + 1);
  });

  it('lets the page do other things meanwhile, and tells how far it is', async () => {
    let turns = 0;
    const count = setInterval(() => {
      turns += 1;
    }, 0);
    const told: number[] = [];
    const many = Array.from({ length: 20 }, () => rows).flat();
    await makeFile({ ...options, rows: many, format: 'json', onProgress: (done) => told.push(done) });
    clearInterval(count);
    expect(turns).toBeGreaterThan(2);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(many.length);
  });

  it('is given up when that is asked for', async () => {
    const controller = new AbortController();
    const many = Array.from({ length: 40 }, () => rows).flat();
    const making = makeFile({
      ...options,
      rows: many,
      format: 'csv',
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(making).rejects.toMatchObject({ name: 'AbortError' });
  });
});
