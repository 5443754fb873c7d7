import 'server-only';
import { z } from 'zod';
import type { Permission } from '../auth/session';
import { MEDIA_TYPES } from '../export/formats';
import { MAX_IDS } from '../ids/parsed-ids';
import { exportFilters, exportQuery, exportSomeRows } from './export-query';
import { batchSummary, foundAsset, lookupBody, lookupLine, mediaId, pasteBody } from './schemas';

/** What a route takes and gives; its handler and the OpenAPI document both follow it. */
export interface RouteSpec {
  method: 'get' | 'post';
  /** As OpenAPI writes it, `/api/v1/batches/{batchId}`. */
  path: string;
  summary: string;
  permission: Permission;
  params: z.ZodObject;
  query: z.ZodObject;
  /** `z.null()` for what has none. */
  body: z.ZodType;
  /** The status of success. */
  status: 200 | 201;
  /** The answer of that status: a schema for each media type, null where it is bytes. */
  answers: Readonly<Record<string, z.ZodType | null>>;
  /** The other statuses that it can have. */
  refusals: readonly number[];
}

const nothing = z.object({});
const region = z.string().optional().describe('One of the allowed regions; the first of them by default.');
const batchParams = z.object({ batchId: z.string().min(1).max(64) });
const exportAnswers = Object.fromEntries(Object.values(MEDIA_TYPES).map((type) => [type, null]));

export const lookupRoute = {
  method: 'post',
  path: '/api/v1/lookup',
  summary: 'Looks media IDs up. One event a line, as each answer lands; the last line is the ledger.',
  permission: 'lookup',
  params: nothing,
  query: nothing,
  body: lookupBody,
  status: 200,
  answers: { 'application/x-ndjson': lookupLine },
  refusals: [400, 403, 413],
} as const satisfies RouteSpec;

export const assetRoute = {
  method: 'get',
  path: '/api/v1/assets/{mediaId}',
  summary: 'One asset as parsed, without signed URLs.',
  permission: 'lookup',
  params: z.object({
    mediaId: z.string().min(1).max(256).describe('A media ID: 32 small hexadecimal characters.'),
  }),
  query: z.object({ region }),
  body: z.null(),
  status: 200,
  answers: { 'application/json': foundAsset },
  refusals: [400, 403, 404, 502, 503, 504],
} as const satisfies RouteSpec;

export const batchesRoute = {
  method: 'get',
  path: '/api/v1/batches',
  summary: 'Lists, the starred ones first, then the newest.',
  permission: 'lookup',
  params: nothing,
  query: z.object({
    limit: z.coerce.number().int().min(1).max(200).default(20),
    query: z.string().max(200).default('').describe('Part of the name.'),
    archived: z.enum(['0', '1']).default('0').describe('`1` for the archived lists.'),
  }),
  body: z.null(),
  status: 200,
  answers: { 'application/json': z.object({ batches: z.array(batchSummary) }) },
  refusals: [400, 403, 503],
} as const satisfies RouteSpec;

export const newBatchRoute = {
  method: 'post',
  path: '/api/v1/batches',
  summary: 'Stores a list, so that it can be opened, exported and shared.',
  permission: 'createBatch',
  params: nothing,
  query: nothing,
  body: pasteBody,
  status: 201,
  answers: { 'application/json': batchSummary },
  refusals: [400, 403, 413, 503],
} as const satisfies RouteSpec;

export const batchRoute = {
  method: 'get',
  path: '/api/v1/batches/{batchId}',
  summary: 'One list, without its IDs.',
  permission: 'lookup',
  params: batchParams,
  query: nothing,
  body: z.null(),
  status: 200,
  answers: { 'application/json': batchSummary },
  refusals: [400, 403, 404, 503],
} as const satisfies RouteSpec;

export const exportRoute = {
  method: 'get',
  path: '/api/v1/batches/{batchId}/export',
  summary:
    'A list as a file. It is looked up while it is written, and lines leave in the order of the paste but in NDJSON.',
  permission: 'lookup',
  params: batchParams,
  query: exportQuery.extend({ filters: exportFilters }),
  body: z.null(),
  status: 200,
  answers: exportAnswers,
  refusals: [400, 403, 404, 503],
} as const satisfies RouteSpec;

export const exportSomeRoute = {
  method: 'post',
  path: '/api/v1/batches/{batchId}/export',
  summary:
    'Some IDs of a list as a file, with one line for each asset. IDs that are not of the list are left out.',
  permission: 'lookup',
  params: batchParams,
  query: exportQuery.omit({ scope: true }).extend({ rows: exportSomeRows }),
  body: z
    .object({
      ids: z.array(mediaId).min(1).max(MAX_IDS),
      filters: exportFilters,
    })
    .strict()
    .meta({ id: 'ExportRequest' }),
  status: 200,
  answers: exportAnswers,
  refusals: [400, 403, 404, 413, 503],
} as const satisfies RouteSpec;

export const openApiRoute = {
  method: 'get',
  path: '/api/v1/openapi.json',
  summary: 'This document.',
  permission: 'lookup',
  params: nothing,
  query: nothing,
  body: z.null(),
  status: 200,
  answers: { 'application/json': z.looseObject({ openapi: z.string() }) },
  refusals: [],
} as const satisfies RouteSpec;

/** Every route of the API. */
export const ROUTES: readonly RouteSpec[] = [
  lookupRoute,
  assetRoute,
  batchesRoute,
  newBatchRoute,
  batchRoute,
  exportRoute,
  exportSomeRoute,
  openApiRoute,
];
