import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { COLUMNS } from '@/lib/assets/columns';
import { ROW_PX } from '@/lib/grid/column-layout';
import { makeRows } from './make-rows';

/** The one file for pages without a bundler lies beside what the package exports. */
const LIBRARY = new URL('../ag-grid-community.min.js', import.meta.resolve('ag-grid-community'));

/**
 * A page with AG Grid Community: the same rows and columns as the app's table, as large, its cells as plain text. What
 * it has of what is measured: sorting, a search over all columns, a filter of a column, choosing one row or all.
 */
const PAGE = `<!doctype html>
<meta charset="utf-8">
<title>AG Grid</title>
<style>body { margin: 0 } #grid { height: max(22rem, calc(100dvh - 16rem)) }</style>
<input type="search" aria-label="Search assets">
<button type="button">Images</button>
<div id="grid"></div>
<script src="/library.js"></script>
<script type="module">
  const { columns, rows } = await (await fetch('/rows.json')).json();
  const api = agGrid.createGrid(document.querySelector('#grid'), {
    columnDefs: columns.map(({ id, widthPx }) => ({ field: id, headerName: id, width: widthPx, filter: true })),
    rowData: rows,
    getRowId: ({ data }) => data.mediaId,
    rowHeight: ${ROW_PX.compact},
    headerHeight: 32,
    animateRows: false,
    cacheQuickFilter: true,
    rowSelection: { mode: 'multiRow' },
  });
  document.querySelector('input').addEventListener('input', (event) =>
    api.setGridOption('quickFilterText', event.target.value));
  document.querySelector('button').addEventListener('click', () =>
    api.setFilterModel(api.isAnyFilterPresent() ? null : { mediaType: { filterType: 'text', type: 'equals', filter: 'image' } }));
</script>
`;

/** Serves the peer's page and opens it with so many rows; stays until it is closed. */
export async function openAgGrid(page: Page, count: number): Promise<{ close(): void }> {
  const columns = COLUMNS.map(({ id, widthPx }) => ({ id, widthPx }));
  const rows = makeRows(count).map((row) =>
    Object.fromEntries(
      COLUMNS.map(({ id, sortValue }) => [id, id === 'createdAt' ? row.createdAt : sortValue(row)]),
    ),
  );
  const library = readFileSync(LIBRARY);
  const files = new Map<string, [string, string | Buffer]>([
    ['/', ['text/html', PAGE]],
    ['/library.js', ['text/javascript', library]],
    ['/rows.json', ['application/json', JSON.stringify({ columns, rows })]],
  ]);
  const server = createServer(({ url }, response) => {
    const [type, body] = files.get(url ?? '') ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  const { port } = await new Promise<AddressInfo>((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address);
      else reject(new Error('no port'));
    });
  });
  await page.goto(`http://127.0.0.1:${port}`);
  await page.locator('[role="row"][aria-rowindex="2"]').first().waitFor();
  return { close: () => server.close() };
}
