import { readFile } from 'node:fs/promises';
import type { APIRequestContext } from '@playwright/test';
import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import { assetIds, manyIds } from './catalogue';
import { expect, test } from './fixtures';
import { LONG, longRows, test as longTest, lookedUp } from './long-list';

const ABSENT = 'f'.repeat(32);

/** Stores a list of found IDs, one that is not there, one twice and one malformed; answers its ID. */
async function newList(request: APIRequestContext, ids: readonly string[]): Promise<string> {
  const text = [...ids, ABSENT, ids[0], `${ABSENT.slice(4)}****`].join('\n');
  const answer = await request.post('/api/v1/batches', { data: { text, name: 'Takes "A" / 媒资' } });
  expect(answer.status()).toBe(201);
  const { id } = await answer.json();
  return id;
}

test.describe('the API', () => {
  test('a lookup is answered line by line, and the last line is the ledger, which sums', async ({
    request,
  }) => {
    const ids = assetIds(45);
    const answer = await request.post('/api/v1/lookup', { data: { ids: [...ids, ABSENT] } });
    expect(answer.headers()['content-type']).toBe('application/x-ndjson');
    expect(answer.headers()['cache-control']).toBe('no-store');
    const text = await answer.text();
    const events = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events[0]).toMatchObject({ type: 'start', total: 46 });
    expect(events.at(-1)).toMatchObject({ type: 'ledger', unique: 46, found: 45, ignored: 1, pending: 0 });
    const found = events.flatMap((event) => (event.type === 'found' ? event.rows : []));
    expect(found.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(text).not.toMatch(/signature=/i);
  });

  test('text may be sent as it was pasted, and what is malformed is told', async ({ request }) => {
    const [id] = assetIds(1);
    const answer = await request.post('/api/v1/lookup', {
      data: { text: `看看 ${id?.toUpperCase()}，${ABSENT.slice(3)}` },
    });
    const events = (await answer.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(events[0]).toMatchObject({ type: 'malformed', tokens: [{ reason: 'tooShort', line: 1 }] });
    expect(events.at(-1)).toMatchObject({ tokens: 3, found: 1, malformed: 1, other: 1 });
  });

  test('one asset comes without signatures, an absent one is 404 with the reason, a wrong ID 400', async ({
    request,
  }) => {
    const [id] = assetIds(1);
    const found = await request.get(`/api/v1/assets/${id}`);
    expect(found.status()).toBe(200);
    expect(await found.json()).toMatchObject({ state: 'found', asset: { summary: { id } } });
    expect(await found.text()).not.toMatch(/signature=/i);
    const absent = await request.get(`/api/v1/assets/${ABSENT}`);
    expect(absent.status()).toBe(404);
    expect(await absent.json()).toEqual({ code: 'ignored', requestId: expect.any(String) });
    const wrong = await request.get('/api/v1/assets/nothing');
    expect(wrong.status()).toBe(400);
    expect(await wrong.json()).toMatchObject({ code: 'invalidId' });
    const region = await request.get(`/api/v1/assets/${id}?region=mars-1`);
    expect(region.status()).toBe(400);
  });

  test('what does not fit is refused, and told where', async ({ request }) => {
    const both = await request.post('/api/v1/lookup', { data: { ids: [ABSENT], text: 'x' } });
    expect(both.status()).toBe(400);
    expect(await both.json()).toMatchObject({ code: 'badRequest', issues: [{ path: 'ids' }] });
    const empty = await request.post('/api/v1/lookup', { data: { text: 'no IDs here' } });
    expect(await empty.json()).toMatchObject({ code: 'emptyInput' });
    const large = await request.post('/api/v1/lookup', { data: { text: ' '.repeat(17 * 1024 * 1024) } });
    expect(large.status()).toBe(413);
    const column = await request.get('/api/v1/batches/none/export?format=csv&columns=secret');
    expect(await column.json()).toMatchObject({ issues: [{ path: 'columns' }] });
    const filters = await request.get('/api/v1/batches/none/export?format=csv&filters=evil:1');
    expect(await filters.json()).toMatchObject({ issues: [{ path: 'filters' }] });
    const none = await request.get('/api/v1/batches/none/export?format=csv');
    expect(none.status()).toBe(404);
    expect((await request.get('/api/v1/batches/none')).status()).toBe(404);
  });

  test('a page of another origin may not call it, and nobody under another host name', async ({
    request,
  }) => {
    const data = { ids: [ABSENT] };
    const foreign = await request.post('/api/v1/lookup', {
      data,
      headers: { origin: 'https://evil.example' },
    });
    expect(foreign.status()).toBe(403);
    const rebound = await request.get('/api/v1/batches', { headers: { host: 'evil.example' } });
    expect(rebound.status()).toBe(421);
  });

  test('it describes itself, each path that it names answers, and lists are told', async ({ request }) => {
    const document = await (await request.get('/api/v1/openapi.json')).json();
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(Object.keys(document.paths)).toContain('/api/v1/lookup');
    const id = await newList(request, assetIds(1));
    const list = await (await request.get(`/api/v1/batches/${id}`)).json();
    expect(list).toMatchObject({
      id,
      name: 'Takes "A" / 媒资',
      input: { unique: 2, duplicate: 1, malformed: 1 },
    });
    const { batches } = await (await request.get('/api/v1/batches?limit=200')).json();
    expect(batches.map((batch: { id: string }) => batch.id)).toContain(id);
  });
});

test.describe('the export', () => {
  test('as CSV has a line for each asset in the order of the paste, under a safe name', async ({
    request,
  }) => {
    const ids = manyIds(LONG);
    const answer = await request.get(`/api/v1/batches/${await newList(request, ids)}/export?format=csv`);
    expect(answer.headers()['content-disposition']).toBe(
      `attachment; filename="Takes _A_ _ _.csv"; filename*=UTF-8''Takes%20_A_%20_%20%E5%AA%92%E8%B5%84.csv`,
    );
    expect(answer.headers()['x-provenance-region']).toBe('cn-shanghai');
    const text = await answer.text();
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const { data } = Papa.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true });
    expect(data.map((line) => line['mediaId'])).toEqual(ids);
    expect(new Set(data.map((line) => line['state']))).toEqual(new Set(['found']));
    expect(text).not.toMatch(/signature=/i);
  });

  test('as JSON may have a line for each pasted token, with its state and reason', async ({ request }) => {
    const ids = assetIds(25);
    const answer = await request.get(
      `/api/v1/batches/${await newList(request, ids)}/export?format=json&scope=tokens&columns=mediaId,title`,
    );
    const { lines, ledger, outcome, provenance } = await answer.json();
    expect(outcome).toBe('complete');
    expect(ledger).toMatchObject({ found: 25, ignored: 1, duplicate: 1, malformed: 1 });
    expect(provenance).toMatchObject({ region: 'cn-shanghai', scope: 'tokens' });
    const states = lines.map((line: { state: string }) => line.state);
    expect(states.slice(0, 26)).toEqual([...ids.map(() => 'found'), 'ignored']);
    expect(states.slice(26).sort()).toEqual(['duplicate', 'malformed']);
    expect(lines.at(0)).toMatchObject({ token: ids[0], mediaId: ids[0], title: expect.any(String) });
    expect(lines.find((line: { state: string }) => line.state === 'malformed')).toMatchObject({
      reason: 'masked',
      line: 28,
    });
  });

  test('as NDJSON ends with the ledger, and of some IDs holds only those', async ({ request }) => {
    const ids = assetIds(10);
    const batchId = await newList(request, ids);
    const answer = await request.post(`/api/v1/batches/${batchId}/export?format=ndjson&columns=all`, {
      data: { ids: [ids[3], ids[7], 'not-of-the-list'], filters: 'dusk title:sea;is:favourite' },
    });
    const lines = (await answer.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({
      type: 'provenance',
      rows: 'selected',
      filters: 'title:sea is:favourite dusk',
    });
    expect(
      lines
        .slice(1, -1)
        .map(({ mediaId }) => mediaId)
        .sort(),
    ).toEqual([ids[3], ids[7]].sort());
    expect(lines.at(-1)).toMatchObject({
      type: 'ledger',
      outcome: 'complete',
      ledger: { unique: 2, found: 2 },
    });
  });

  test('as a workbook opens, and tells on a second sheet where it comes from', async ({ request }) => {
    const ids = manyIds(LONG);
    const answer = await request.get(
      `/api/v1/batches/${await newList(request, ids)}/export?format=xlsx&columns=all`,
    );
    const [sheet, provenance] = await readSheets(await answer.body());
    const at = sheet?.data[0]?.indexOf('mediaId') ?? -1;
    expect(sheet?.data.slice(1).map((row) => row[at])).toEqual(ids);
    expect(provenance?.data).toContainEqual(['outcome', 'complete']);
    expect(provenance?.data.some(([name]) => name === 'requestId')).toBe(true);
  });

  test('holds signed URLs only when they are asked for', async ({ request }) => {
    const batchId = await newList(request, assetIds(3));
    const path = `/api/v1/batches/${batchId}/export?format=ndjson&columns=all`;
    expect(await (await request.get(path)).text()).not.toMatch(/signature=/i);
    expect(await (await request.get(`${path}&urls=signed`)).text()).toMatch(/signature=/i);
  });
});

longTest(
  'the menu makes the file that is chosen in it: of the page, of the server, with the filters in force; shows the call and what a link can carry',
  async ({ page, request }) => {
    const batchId = await newList(request, manyIds(LONG));
    const wanted = (await longRows(request)).filter(
      ({ mediaType, title }) => mediaType === 'video' && /night/i.test(title ?? ''),
    );
    const ids = wanted.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(80);
    await page.goto(`/batches/${batchId}?f=type:video;title:night&hide=tags`);
    await lookedUp(page);
    for (const id of ids.slice(0, 2))
      await page.locator(`[data-media-id="${id}"]`).getByRole('checkbox').check();
    await page.locator('button[aria-haspopup="dialog"]', { hasText: 'Export' }).click();
    const panel = page.getByRole('dialog', { name: 'Export' });
    const save = async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        panel.getByRole('button', { name: 'Download' }).click(),
      ]);
      return { name: download.suggestedFilename(), body: await readFile(await download.path()) };
    };
    const parse = (body: Buffer) =>
      Papa.parse<Record<string, string>>(body.toString().slice(1).trimEnd(), { header: true });

    // The rows on screen, made by the page, with the columns of the table.
    await panel.getByText('CSV', { exact: true }).click();
    await panel.getByText(`Shown, ${ids.length}`).click();
    const csv = await save();
    expect(csv.name).toBe('Takes _A_ _ 媒资.csv');
    const { data, meta } = parse(csv.body);
    expect(data.map((line) => line['mediaId'])).toEqual(ids);
    expect(meta.fields).not.toContain('tags');
    expect(meta.fields).not.toContain('requestId');
    await panel.getByText('Excel', { exact: true }).click();
    const [sheet, provenance] = await readSheets((await save()).body);
    expect(provenance?.data).toContainEqual(['batchName', 'Takes "A" / 媒资']);
    const at = sheet?.data[0]?.indexOf('mediaId') ?? -1;
    expect(sheet?.data.slice(1).map((row) => row[at])).toEqual(ids);
    await panel.getByText('TSV', { exact: true }).click();
    await panel.getByText('Selected, 2').click();
    expect(parse((await save()).body).data.map((line) => line['mediaId'])).toEqual(ids.slice(0, 2));

    // The same rows with every field, which the server knows.
    await panel.getByText('JSON', { exact: true }).click();
    await panel.getByText(`Shown, ${ids.length}`).click();
    await panel.getByText('Every field').click();
    const some = JSON.parse((await save()).body.toString());
    const filters = 'type:video title:night';
    expect(some.provenance).toMatchObject({ rows: 'filtered', filters, scope: 'assets' });
    expect(some.lines.map(({ mediaId }: { mediaId: string }) => mediaId)).toEqual(ids);

    // The whole list, a line for each token: the filters are told, and narrow nothing.
    await panel.getByText('NDJSON', { exact: true }).click();
    await panel.getByText('Whole list').click();
    await panel.getByText('Pasted token').click();
    const lines = (await save()).body.toString().trimEnd().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ rows: 'all', filters, scope: 'tokens' });
    expect(lines).toHaveLength(LONG + 3 + 2);

    await panel.getByRole('button', { name: 'Show the call…' }).click();
    const call = page.getByRole('dialog', { name: 'The call behind this' });
    await expect(call).toContainText('BatchGetYikeAssetMediaInfos');
    await expect(call).toContainText(ids[0] ?? '');
  },
);
