import fc from 'fast-check';
import type { AssetRow } from '../assets/asset-row';
import type { ContradictionCode } from '../assets/contradictions';
import { testRow } from '../assets/fixtures';
import type { AssetDetails } from './asset-details';
import { absentLine, type ExportLine, foundLine } from './export-line';
import type { Closing, Provenance } from './provenance';

/** Texts that spreadsheets, CSV, JSON and XML stumble over. */
const HOSTILE = fc.constantFrom(
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '  =1',
  "=cmd|' /C calc'!A0",
  '"',
  '""',
  ',',
  '","',
  '\r\n',
  'a\nb',
  "'",
  '<b>&amp;</b>',
  ']]>',
  '_x000D_',
  '000123',
  '12345678901234567890',
  '1e5',
  '1234e56',
  '\ufeff',
  '\u0000',
  '\ud800',
  '👩‍👩‍👧',
  '媒资',
  '',
  ' ',
  ' padded ',
  '1,234.5',
  '2026-03-31',
  'TRUE',
);

/** Text as people and attackers write it; without anything that could be a media ID. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(HOSTILE, fc.string({ maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 20 }))
  .filter((text) => !/[0-9a-f]{24}/i.test(text));

export const anyId: fc.Arbitrary<string> = fc
  .tuple(fc.stringMatching(/^[0-9a-f]{32}$/), fc.boolean())
  .map(([hex, isPublic]) => (isPublic ? `icepublic-${hex}` : hex));

const number = fc.oneof(
  fc.integer({ min: -1_000_000, max: 2 ** 40 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const date = fc
  .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((at) => at.toISOString());
const code: fc.Arbitrary<ContradictionCode> = fc.constantFrom('outerInnerIdDiffer');

const anyRow: fc.Arbitrary<AssetRow> = fc
  .record({
    id: anyId,
    position: fc.nat(100_000),
    title: fc.option(anyText),
    mediaType: fc.option(anyText),
    status: fc.option(anyText),
    auditStatus: fc.option(anyText),
    auditLabel: fc.option(anyText),
    durationSeconds: fc.option(number),
    widthPx: fc.option(number),
    heightPx: fc.option(number),
    sizeBytes: fc.option(number),
    variantCount: fc.nat(10),
    createdAt: fc.option(date),
    tags: fc.array(anyText, { maxLength: 3 }),
    contradictions: fc.array(code, { maxLength: 2 }),
    hasCover: fc.boolean(),
  })
  .map(testRow);

/** Lines of every state, no ID twice but as a duplicate; with a new position each. */
export const anyLines: fc.Arbitrary<ExportLine[]> = fc
  .uniqueArray(
    fc.tuple(anyRow, fc.constantFrom('found', 'found', 'ignored', 'failed', 'unaccounted', 'pending')),
    {
      selector: ([row]) => row.id,
      maxLength: 12,
    },
  )
  .map((rows) =>
    rows.map(([row, state], position) => {
      if (state === 'found') return foundLine({ ...row, position });
      return state === 'failed'
        ? absentLine('failed', row.id, { reason: 'timeout', upstreamCode: 'ServiceTimeout' })
        : absentLine(state, row.id);
    }),
  );

export const PROVENANCE: Provenance = {
  exportedAt: '2026-04-01T08:00:00.000Z',
  exportedBy: null,
  batchId: 'aBcD-_12',
  batchName: '=Thursday, "review"',
  region: 'cn-shanghai',
  scope: 'assets',
  rows: 'all',
  filters: null,
  version: '0.1.0',
};

export const CLOSING: Closing = {
  outcome: 'complete',
  lineCount: 0,
  ledger: null,
  requestIds: ['CA2D1B64-4E23-5D5C-9C4E-3F2A1B0C9D8E'],
};

export const ROW: AssetRow = testRow({ modifiedAt: '2026-03-31T10:00:00.000Z' });

/** Details with every field filled, so that none can be missing unseen. */
export const DETAILS: AssetDetails = {
  description: '=HYPERLINK("http://x.example")',
  innerMediaId: null,
  deletedAt: null,
  category: '类别',
  biz: 'ICE',
  assetType: 'video',
  assetSubType: 'Image',
  sourceType: 'upload',
  sourceName: '-5',
  sourceId: '+86',
  userData: '{"a":"b, c"}',
  fileName: 'clip.mp4',
  fileStatus: 'Normal',
  inputUrl: 'http://bucket.example/a.mp4',
  coverUrl: null,
  fileUrls: ['http://bucket.example/a.mp4', 'http://bucket.example/b.mp4'],
  requestId: 'CA2D1B64-4E23-5D5C-9C4E-3F2A1B0C9D8E',
  fetchedAt: '2026-04-01T08:00:00.000Z',
};

/** All bytes of an export. */
export async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
