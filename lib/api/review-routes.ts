import 'server-only';
import { z } from 'zod';
import { isMediaId } from '../ids/media-id';
import { companySchema } from '../review/company';
import { MOST_COMMENT_BYTES, MOST_REASON_BYTES, VERDICTS } from '../review/decision';
import { recordedSchema } from '../review/decision-schema';
import { entriesAnswer, MOST_ABOUT } from '../review/entries-answer';
import type { RouteSpec } from './routes';

const params = z.object({ batchId: z.string().min(1).max(64) });
/** The browser's tab. */
const tab = z.uuid();

const MOST_DECISIONS = 1000;
const place = z.int().min(0).max(1_000_000).nullable();
const upTo = (bytes: number) => z.string().refine((text) => new TextEncoder().encode(text).length <= bytes);

const decision = z.object({
  id: z.uuid(),
  batchId: params.shape.batchId,
  mediaId: z.string().refine(isMediaId),
  kind: z.enum([...VERDICTS, 'withdraw']),
  withdraws: z.uuid().nullable(),
  bulkId: z.uuid().nullable(),
  labels: z.array(z.string()).max(50),
  reason: upTo(MOST_REASON_BYTES).nullable(),
  comment: upTo(MOST_COMMENT_BYTES).nullable(),
  evidence: z
    .object({ sheet: place, cell: place, seconds: z.number().min(0).nullable(), file: place })
    .nullable(),
  auditStatus: z.string().max(256).nullable(),
  decidedAt: z.iso.datetime(),
});

// Not part of the public API, and so not in its document: these are for the review's own page.

export const reviewEventsRoute = {
  method: 'get',
  path: '/batches/{batchId}/review/events',
  summary: 'What happens in a list’s review, as server-sent events.',
  permission: 'review',
  params,
  query: z.object({ tab, after: z.coerce.number().int().min(0).default(0) }),
  body: z.null(),
  status: 200,
  answers: { 'text/event-stream': null },
  refusals: [400, 403, 404],
} as const satisfies RouteSpec;

export const companyRoute = {
  method: 'get',
  path: '/batches/{batchId}/review/company',
  summary: 'Who else reviews a list now, and what they hold.',
  permission: 'review',
  params,
  query: z.object({}),
  body: z.null(),
  status: 200,
  answers: { 'application/json': companySchema },
  refusals: [400, 403],
} as const satisfies RouteSpec;

export const reviewEntriesRoute = {
  method: 'post',
  path: '/batches/{batchId}/review/entries',
  summary: 'All entries about some assets of a list, or about those that the reviewer judged last.',
  permission: 'review',
  params,
  query: z.object({}),
  body: z.union([
    z.object({ about: z.array(z.string().refine(isMediaId)).max(MOST_ABOUT) }),
    z.object({ ownBefore: z.int().min(1) }),
  ]),
  status: 200,
  answers: { 'application/json': entriesAnswer },
  refusals: [400, 403, 404],
} as const satisfies RouteSpec;

export const decisionsRoute = {
  method: 'post',
  path: '/batches/{batchId}/review/decisions',
  summary: 'Appends decisions to the record, each once however often it is sent.',
  permission: 'review',
  params,
  query: z.object({}),
  body: z.object({ decisions: z.array(decision).min(1).max(MOST_DECISIONS) }),
  status: 200,
  answers: { 'application/json': recordedSchema },
  refusals: [400, 403],
} as const satisfies RouteSpec;

export const leaseRoute = {
  method: 'post',
  path: '/batches/{batchId}/review/lease',
  summary: 'Holds an asset for a tab, or with no asset lets go of what it holds.',
  permission: 'review',
  params,
  query: z.object({}),
  body: z.object({ tab, mediaId: z.string().refine(isMediaId).nullable() }),
  status: 200,
  answers: { 'application/json': z.object({ heldBy: z.string().nullable() }) },
  refusals: [400, 403, 404],
} as const satisfies RouteSpec;
