'use server';
import { z } from 'zod';
import {
  loadSpriteGrids as loadAll,
  saveSpriteGrid as save,
  undoSpriteGrid as undo,
} from '../db/sprite-grids';
import { env } from '../env';
import { allowedRegion } from '../ims/endpoints';
import { fetchAsset } from '../ims/fetch-asset';
import { knownGrid } from '../media/known-grid';
import { defineAction } from './define-action';

const templateId = z.string().min(1).max(256);
const whole = (least: number, most: number) => z.int().min(least).max(most);

/** Every template's grid that is known here, by `templateId`. */
export const loadSpriteGrids = defineAction('viewMedia', z.object({}), () => loadAll());

/** The grid of one of an asset's sprite sets: stored, or as its snapshot job tells; null when nobody knows it. */
export const loadSpriteGrid = defineAction(
  'viewMedia',
  z.object({ mediaId: z.string().min(1).max(256), region: z.string().nullable(), set: whole(0, 1000) }),
  async ({ mediaId, region, set }) => {
    const allowed = allowedRegion(region ?? undefined, env());
    const outcome = await fetchAsset(mediaId, { region: allowed });
    const sprites = outcome.state === 'found' ? outcome.asset.sprites[set] : undefined;
    return sprites ? knownGrid(sprites, allowed) : null;
  },
);

/** Sets a template's grid for everybody. The cells' size is that on the sheet it was set on, in px. */
export const saveSpriteGrid = defineAction(
  'setGrid',
  z.object({
    templateId,
    grid: z.object({
      columns: whole(1, 100),
      rows: whole(1, 100),
      paddingPx: whole(0, 1000),
      marginPx: whole(0, 1000),
    }),
    cellWidthPx: z.number().positive().max(10_000),
    cellHeightPx: z.number().positive().max(10_000),
  }),
  async (stored, { userName }) => {
    await save({ ...stored, source: 'set', startSeconds: null, intervalSeconds: null }, userName);
    return loadAll();
  },
);

/** Takes a template's newest set grid back. */
export const undoSpriteGrid = defineAction(
  'setGrid',
  z.object({ templateId }),
  async ({ templateId: id }) => {
    await undo(id);
    return loadAll();
  },
);
