import 'server-only';
import { mediaPath } from '../assets/addresses';
import type { Asset } from '../assets/asset';
import { primaryFile } from '../assets/asset-parts';
import { type SpriteFacts, spriteFacts } from '../assets/sprite-facts';
import { fetchAsset } from '../ims/fetch-asset';
import { accountOfCells } from '../sprites/cell-account';
import type { CellTiming } from '../sprites/cell-time';
import { fitGrid } from '../sprites/fit-grid';
import type { Geometry, SheetSize } from '../sprites/geometry';
import { solveGrid } from '../sprites/solve-grid';
import { type StoredGrid, toldGeometry } from '../sprites/stored-grid';
import { type StoryboardCue, storyboardCues, toWebVtt } from '../sprites/storyboard';
import { GUARDS, guarded, refuse, refuseOutcome } from './answer-media';
import { knownGrid } from './known-grid';

/** A grid that a user sets shows soon; what a player has loaded it keeps anyway. */
const CACHE_SECONDS = 60;
const MOST_SIDE_PX = 65_535;

/**
 * The storyboard of an asset's first sprite set, as WebVTT or as JSON: `{"geometry": …, "cues": [{"startSeconds": …,
 * "endSeconds": …, "address": …, "xPx": …, "yPx": …, "widthPx": …, "heightPx": …}]}`. Addresses are stable paths.
 * `?sheet=<width>x<height>` tells the pixels of a sheet, which this server never looks at: a guess needs it.
 *
 * | status | code |
 * |---|---|
 * | 400 | `badRequest` when `sheet` is no size |
 * | 404 | `noMedia` without a sprite set, `gridUnknown` when nobody knows the grid and `sheet` was not told |
 * | others | as `answerMedia` |
 */
export function answerStoryboard(
  request: Request,
  mediaId: string,
  format: 'vtt' | 'json',
): Promise<Response> {
  return guarded(request, mediaId, async (region) => {
    const { searchParams } = new URL(request.url);
    const sheet = parseSize(searchParams.get('sheet'));
    if (sheet === undefined) return refuse(400, 'badRequest');
    const outcome = await fetchAsset(mediaId, { region, signal: request.signal });
    if (outcome.state !== 'found') return refuseOutcome(outcome);

    const { sprites } = outcome.asset;
    const facts = spriteFacts(sprites);
    const index = facts.findIndex(({ sheetCount }) => sheetCount > 0);
    const [set, known] = [sprites[index], facts[index]];
    if (!set || !known) return refuse(404, 'noMedia');
    const stored = await knownGrid(set, region);
    const geometry = geometryOf(outcome.asset, known, stored, sheet);
    if (!geometry) return refuse(404, 'gridUnknown');
    const cues = cuesOf(outcome.asset, known, stored, geometry, (n) =>
      mediaPath(mediaId, `sprites/${n}`, searchParams.get('region')),
    );
    const headers = { ...GUARDS, 'cache-control': `private, max-age=${CACHE_SECONDS}` };
    if (format === 'json') return Response.json({ geometry, cues }, { headers });
    return new Response(toWebVtt(cues), {
      headers: { ...headers, 'content-type': 'text/vtt; charset=utf-8' },
    });
  });
}

function geometryOf(
  asset: Asset,
  { count, tileCount }: SpriteFacts,
  stored: StoredGrid | null,
  sheet: SheetSize | null,
): Geometry | null {
  if (!sheet) return stored && toldGeometry(stored);
  const file = primaryFile(asset);
  const video = file?.widthPx && file.heightPx ? { widthPx: file.widthPx, heightPx: file.heightPx } : null;
  return (
    (stored && fitGrid(stored, sheet, { count, tileCount, video })) ??
    solveGrid({ sheets: [sheet], count, tileCount, video })?.geometry ??
    null
  );
}

function cuesOf(
  asset: Asset,
  facts: SpriteFacts,
  stored: StoredGrid | null,
  geometry: Geometry,
  sheetPath: (n: number) => string,
): StoryboardCue[] {
  const { expectedCells, expectedSheets } = accountOfCells(facts, geometry.grid);
  const timing: CellTiming = {
    startSeconds: stored?.startSeconds ?? null,
    intervalSeconds: stored?.intervalSeconds ?? null,
    durationSeconds: primaryFile(asset)?.durationSeconds ?? null,
    count: expectedCells,
  };
  const addresses = Array.from({ length: expectedSheets }, (_, sheet) =>
    sheet < facts.sheetCount ? sheetPath(facts.firstSheet + sheet) : null,
  );
  return storyboardCues(geometry, timing, addresses);
}

/** Null when nothing was told, undefined when it is no size. */
function parseSize(text: string | null): SheetSize | null | undefined {
  if (text === null) return null;
  const [widthPx = 0, heightPx = 0] = /^\d{1,5}x\d{1,5}$/.test(text) ? text.split('x').map(Number) : [];
  const isSize = [widthPx, heightPx].every((px) => px >= 1 && px <= MOST_SIDE_PX);
  return isSize ? { widthPx, heightPx } : undefined;
}
