'use server';
import { z } from 'zod';
import {
  changeView as change,
  insertView as insert,
  loadViews as load,
  setDefaultView as setDefault,
} from '../db/views';
import { AppError } from '../errors';
import { LONGEST_VIEW_NAME, LONGEST_VIEW_QUERY, viewQuery } from '../grid/saved-view';
import { defineAction } from './define-action';

const batchId = z.string().min(1).max(64);
const viewId = z.string().min(1).max(32);
const name = z.string().trim().min(1).max(LONGEST_VIEW_NAME);
/** Only what is of a view is stored, whatever was sent. */
const query = z
  .string()
  .max(LONGEST_VIEW_QUERY)
  .transform((text) => viewQuery(new URLSearchParams(text)));

/** The views of a list, and the one it opens with. */
export const loadViews = defineAction('lookup', z.object({ batchId }), ({ batchId: id }) => load(id));

/** Stores a view, for one list or for all (null); answers it. */
export const saveView = defineAction(
  'changeView',
  z.object({ name, query, batchId: batchId.nullable() }),
  (view, { userName }) => insert({ ...view, createdBy: userName }),
);

/** Renames, updates, stars or deletes a view, or takes that back; answers it. */
export const changeView = defineAction(
  'changeView',
  z.object({
    viewId,
    name: name.optional(),
    query: query.optional(),
    isStarred: z.boolean().optional(),
    isDeleted: z.boolean().optional(),
  }),
  async ({ viewId: id, ...changes }) => {
    const view = await change(id, changes);
    if (!view) throw new AppError('viewNotFound', { context: { viewId: id } });
    return view;
  },
);

/** Sets the view that a list opens with; null: the plain one. */
export const setDefaultView = defineAction(
  'changeView',
  z.object({ batchId, viewId: viewId.nullable() }),
  async ({ batchId: id, viewId: view }) => {
    await setDefault(id, view);
    return null;
  },
);
