import { z } from 'zod';
import type { AssetRow } from '../assets/asset-row';
import { CONTRADICTION_CODES } from '../assets/contradictions';
import { FAILURE_CODES, type Failure } from '../errors';
import { MAX_IDS } from '../ids/parsed-ids';
import type { BatchSummary } from '../ledger/batch-summary';
import type { InputLedger, Ledger } from '../ledger/ledger';
import type { LookupEvent, LookupProgress, PlacedId } from '../ledger/lookup-event';

/** The shapes of the public API. `satisfies` keeps them those of the domain: a field added there is missed here. */

const count = z.int().min(0);
const dateTime = z.iso.datetime();

export const mediaId = z.string().min(1).max(256).describe('A media ID; capitals and dashes are normalised.');

const spriteFacts = z.object({
  templateId: z.string().nullable(),
  firstSheet: count,
  sheetCount: count,
  tileCount: z.number().nullable(),
  count: z.number().nullable(),
});

export const assetRow = z
  .object({
    id: z.string(),
    position: count.describe('Place in the pasted order of unique IDs, from 0.'),
    title: z.string().nullable(),
    mediaType: z.string().nullable(),
    businessType: z.string().nullable(),
    source: z.string().nullable(),
    status: z.string().nullable(),
    transcodeStatus: z.string().nullable(),
    auditStatus: z.string().nullable(),
    auditLabel: z.string().nullable(),
    durationSeconds: z.number().nullable(),
    widthPx: z.number().nullable(),
    heightPx: z.number().nullable(),
    sizeBytes: z.number().nullable(),
    bitrateKbps: z.number().nullable(),
    format: z.string().nullable(),
    region: z.string().nullable().describe('Where the file is stored.'),
    variantCount: count,
    createdAt: dateTime.nullable(),
    modifiedAt: dateTime.nullable(),
    tags: z.array(z.string()),
    isFavorite: z.boolean().nullable(),
    isDeleted: z.boolean().nullable().describe('In the recycle bin.'),
    projectId: z.string().nullable(),
    folderId: z.string().nullable(),
    creationJobId: z.string().nullable(),
    userData: z.string().nullable().describe('UserData as JSON text of at most 2,048 characters, else null.'),
    contradictions: z.array(z.enum(CONTRADICTION_CODES)),
    hasCover: z.boolean(),
    sprite: spriteFacts.nullable(),
    snapshotCount: count,
  })
  .meta({ id: 'AssetRow' }) satisfies z.ZodType<AssetRow>;

const placedId = z.object({ id: z.string(), position: count }) satisfies z.ZodType<PlacedId>;

const failure = z
  .object({
    code: z.enum(FAILURE_CODES),
    upstreamCode: z.string().nullable(),
    requestId: z.string().nullable(),
    retryable: z.boolean(),
  })
  .meta({ id: 'Failure' }) satisfies z.ZodType<Failure>;

const progress = z.object({
  calls: count,
  inFlight: count,
  retries: count,
  throttles: count,
  concurrency: z.number(),
  callsPerSecond: z.number(),
  elapsedMs: z.number(),
}) satisfies z.ZodType<LookupProgress>;

const lookupEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start'), lookupId: z.string(), total: count }),
  z.object({ type: z.literal('found'), rows: z.array(assetRow) }),
  z.object({ type: z.literal('ignored'), ids: z.array(placedId), requestId: z.string().nullable() }),
  z.object({ type: z.literal('unaccounted'), ids: z.array(placedId), requestId: z.string().nullable() }),
  z.object({ type: z.literal('failed'), ids: z.array(placedId), failure }),
  z.object({ type: z.literal('progress'), progress }),
  z.object({ type: z.literal('end'), outcome: z.enum(['complete', 'cancelled']), progress }),
]) satisfies z.ZodType<LookupEvent>;

const inputLedger = {
  tokens: count,
  unique: count,
  duplicate: count,
  malformed: count,
  other: count,
};

const outcomeCounts = { found: count, ignored: count, failed: count, unaccounted: count };

const ledger = z.object({ ...inputLedger, ...outcomeCounts, pending: count }) satisfies z.ZodType<Ledger>;

/** One line of the answer to a lookup. */
export const lookupLine = z
  .union([
    lookupEvent,
    z.object({ type: z.literal('error'), failure }),
    z.object({
      type: z.literal('malformed'),
      tokens: z.array(
        z.object({
          token: z.string(),
          line: z.int().min(1),
          reason: z.enum(['masked', 'tooShort', 'tooLong', 'wrongCharacter']),
        }),
      ),
    }),
    ledger.extend({ type: z.literal('ledger') }),
  ])
  .meta({ id: 'LookupLine' });

export const batchSummary = z
  .object({
    id: z.string(),
    name: z.string(),
    region: z.string(),
    createdAt: dateTime,
    createdBy: z.string().nullable(),
    input: z.object(inputLedger) satisfies z.ZodType<InputLedger>,
    normalised: count.describe('Unique IDs that were rewritten: capitals lowered, dashes of a UUID removed.'),
    isStarred: z.boolean(),
    isArchived: z.boolean(),
    expiresAt: dateTime.nullable(),
    lastLookup: z.object({ at: dateTime, ...outcomeCounts }).nullable(),
  })
  .meta({ id: 'Batch' }) satisfies z.ZodType<BatchSummary>;

const paste = z.strictObject({
  ids: z
    .array(mediaId)
    .min(1)
    .max(2 * MAX_IDS)
    .optional(),
  text: z.string().min(1).optional().describe('Any text that holds media IDs.'),
  region: z.string().optional().describe('One of the allowed regions; the first of them by default.'),
  includeMalformed: z.boolean().default(false).describe('Looks malformed tokens up as they are written.'),
});

const IDS_OR_TEXT = { message: 'give either ids or text', path: ['ids'] };

function namesIds({ ids, text }: { ids?: unknown; text?: unknown }): boolean {
  return (ids === undefined) !== (text === undefined);
}

/** IDs as a list, or text in which they are found. */
export const pasteBody = paste
  .extend({ name: z.string().trim().min(1).max(200).optional() })
  .refine(namesIds, IDS_OR_TEXT)
  .meta({ id: 'NewBatch' });

/** What is looked up. */
export const lookupBody = paste
  .extend({ fresh: z.boolean().default(false).describe('Passes by the cache of the last minute.') })
  .refine(namesIds, IDS_OR_TEXT)
  .meta({ id: 'LookupRequest' });

/** An asset as the detail page shows it: fields in groups, and no signed URL anywhere. */
export const foundAsset = z
  .object({
    state: z.literal('found'),
    requestId: z.string().nullable(),
    fetchedAt: dateTime,
    asset: z.looseObject({
      summary: assetRow,
      basic: z.array(z.looseObject({})),
      business: z.array(z.looseObject({})),
      audit: z.array(z.looseObject({})),
      files: z.array(z.looseObject({})),
      sprites: z.array(z.looseObject({})),
      contradictions: z.array(z.looseObject({ code: z.enum(CONTRADICTION_CODES) })),
      raw: z.string().describe('The item as it came, as JSON text, signatures redacted.'),
    }),
  })
  .meta({ id: 'FoundAsset' });

/** Every refusal. */
export const apiError = z
  .object({
    code: z.enum([...FAILURE_CODES, 'ignored', 'unaccounted', 'tooLarge']),
    requestId: z.string().nullable().describe("The upstream's RequestId, to quote to its support."),
    issues: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .describe('What is wrong with the request, when it does not fit the schema.'),
  })
  .meta({ id: 'Error' });

export type ApiError = z.output<typeof apiError>;
