import type { Candidate } from './candidate';
import { type LineEvidence, lineEvidence } from './line-evidence';
import { fitsVideo, MOST_PLAUSIBLE, plausibility } from './plausibility';
import type { SheetFacts } from './sheet-facts';
import type { SheetProfile } from './sheet-profile';

/** `score` is a log likelihood in nats, up to a constant that all candidates of one set share. */
export interface ScoredCandidate {
  candidate: Candidate;
  score: number;
  /** What the pixels say of it alone: of its columns, its rows, and of where its last cell ends. */
  seen: { columnNats: number; rowNats: number; endNats: number };
}

const MOST_CELLS = 30;
const MOST_GAP_PX = 10;
const SMALLEST_CELL_PX = 16;
/** How far the texture of a picture reaches out of it in a JPEG, whose blocks are 8 px. */
const RINGING_PX = 9;
/** A last picture may be this much darker at its edge before it counts as ending early. */
const DARK_EDGE_PX = 12;
/** Less likely than the best by this many nats is not looked at closely. */
const HOPELESS_NATS = 22;

/** What the solver may choose from. */
export interface Candidates {
  scored: ScoredCandidate[];
  /** Whether the sheet's pixels had a say. */
  isSeen: boolean;
}

/** Every grid that fits the first sheet and is not hopeless, in no order. */
export function candidatesFor(facts: SheetFacts): Candidates {
  const [sheet] = facts.sheets;
  if (!sheet || !isSize(sheet.widthPx) || !isSize(sheet.heightPx)) return { scored: [], isSeen: false };
  const evidence = evidenceOf(facts.profile, sheet.widthPx, sheet.heightPx);
  const found: ScoredCandidate[] = [];
  let best = Number.NEGATIVE_INFINITY;
  for (const [paddingPx, marginPx] of GAPS) {
    const across = divisions(sheet.widthPx, paddingPx, marginPx, evidence?.columns);
    const down = divisions(sheet.heightPx, paddingPx, marginPx, evidence?.rows);
    for (const { cells: columns, cellPx: cellWidthPx, nats: columnNats } of across) {
      for (const { cells: rows, cellPx: cellHeightPx, nats: rowNats } of down) {
        if (columnNats + rowNats + MOST_PLAUSIBLE < best - HOPELESS_NATS) continue;
        // A single cell has no padding: one candidate is enough.
        if (columns === 1 && rows === 1 && paddingPx > 0) continue;
        const candidate = { columns, rows, paddingPx, marginPx, cellWidthPx, cellHeightPx };
        const endNats = evidence ? weighEnd(candidate, facts, evidence) : 0;
        const score = columnNats + rowNats + endNats + plausibility(candidate, facts);
        best = Math.max(best, score);
        if (score <= best - HOPELESS_NATS) continue;
        found.push({ candidate, score, seen: { columnNats, rowNats, endNats } });
      }
    }
  }
  return { scored: found, isSeen: evidence !== null };
}

const GAPS = Array.from(
  { length: (MOST_GAP_PX + 1) ** 2 },
  (_, n) => [Math.floor(n / (MOST_GAP_PX + 1)), n % (MOST_GAP_PX + 1)] as const,
);

/**
 * Whether the pixels do not contradict this grid, rather than just show no better one. Cells of another shape than the
 * video's must be seen on both sides; those of its shape may do without, as where black bars hide the borders.
 */
export function isBorneOut({ candidate, seen }: ScoredCandidate, { video }: SheetFacts): boolean {
  const isVideoShape = fitsVideo(candidate, video);
  const isShown = (cells: number, nats: number) => (isVideoShape ? cells === 1 || nats >= -0.5 : nats >= 3);
  return (
    isShown(candidate.columns, seen.columnNats) && isShown(candidate.rows, seen.rowNats) && seen.endNats > -5
  );
}

function isSize(px: number): boolean {
  return Number.isFinite(px) && px >= 1;
}

interface Evidence {
  columns: LineEvidence;
  rows: LineEvidence;
}

/** A profile of another size than the sheet's, or of a blank one, says nothing. */
function evidenceOf(
  profile: SheetProfile | null | undefined,
  widthPx: number,
  heightPx: number,
): Evidence | null {
  if (profile?.columns.steps.length !== widthPx || profile.rows.steps.length !== heightPx) return null;
  const evidence = { columns: lineEvidence(profile.columns), rows: lineEvidence(profile.rows) };
  return evidence.columns.contentEndPx > 0 && evidence.rows.contentEndPx > 0 ? evidence : null;
}

/** Whole cells only, but where there are no gaps: then the sheet may have been scaled as a whole. */
function divisions(
  lengthPx: number,
  paddingPx: number,
  marginPx: number,
  evidence: LineEvidence | undefined,
) {
  const found: { cells: number; cellPx: number; nats: number }[] = [];
  for (let cells = 1; cells <= MOST_CELLS; cells++) {
    const cellPx = (lengthPx - 2 * marginPx - (cells - 1) * paddingPx) / cells;
    if (cellPx < 1 || (cellPx < SMALLEST_CELL_PX && cells > 1)) break;
    if (!Number.isInteger(cellPx) && paddingPx + marginPx > 0) continue;
    found.push({ cells, cellPx, nats: evidence?.weigh({ cells, cellPx, paddingPx, marginPx }) ?? 0 });
  }
  return found;
}

/** Whether the content ends where the last of `count` cells does, down and, on a single row, across. */
function weighEnd(
  candidate: Candidate,
  { count, tileCount }: SheetFacts,
  { columns, rows }: Evidence,
): number {
  if (!count || (tileCount ?? 1) > 1) return 0;
  const filledRows = Math.min(candidate.rows, Math.ceil(count / candidate.columns));
  return (
    endNats(rows.contentEndPx, filledRows, candidate.cellHeightPx, candidate) +
    endNats(columns.contentEndPx, Math.min(candidate.columns, count), candidate.cellWidthPx, candidate)
  );
}

function endNats(
  contentEndPx: number,
  filled: number,
  cellPx: number,
  { paddingPx, marginPx }: Candidate,
): number {
  const endPx = marginPx + filled * (cellPx + paddingPx) - paddingPx;
  if (contentEndPx > endPx + RINGING_PX || contentEndPx < endPx - cellPx / 2) return -5;
  return contentEndPx < endPx - DARK_EDGE_PX ? -2 : 0;
}
