import { type Decision, VERDICTS, type Verdict } from './decision';
import { countVerdicts, standingDecisions } from './standing';

type Entry = Pick<Decision, 'id' | 'mediaId' | 'kind' | 'withdraws' | 'reviewer' | 'labels' | 'recordedAt'>;

export type VerdictCounts = Record<Verdict, number>;

/** Verdicts of one span of time; `from` is its beginning, ISO 8601 in UTC. */
export interface Span {
  from: string;
  counts: VerdictCounts;
}

/** What a list's review has come to. Only what stands is counted, but for `spans`: work that was done. */
export interface ReviewSummary {
  decided: number;
  byVerdict: VerdictCounts;
  /** The most frequent first. */
  byLabel: [label: string, count: number][];
  /** Who decided most first. */
  byReviewer: [reviewer: string, counts: VerdictCounts][];
  /** Equal spans from the first verdict to the last, the empty ones too. */
  spans: Span[];
  spanSeconds: number;
}

const MINUTE = 60;
const DAY = 86_400;
/** Spans that people read easily; the shortest that leaves few enough is taken. */
const SPAN_SECONDS = [MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE, 6 * 60 * MINUTE, DAY, 7 * DAY, 30 * DAY];
const MOST_SPANS = 48;

/** Sums a list's part of the record up. */
export function summariseReview(entries: readonly Entry[]): ReviewSummary {
  const standing = [...standingDecisions(entries).values()];
  const labels = new Map<string, number>();
  const reviewers = new Map<string, Entry[]>();
  for (const entry of standing) {
    for (const label of new Set(entry.labels)) labels.set(label, (labels.get(label) ?? 0) + 1);
    const own = reviewers.get(entry.reviewer);
    if (own) own.push(entry);
    else reviewers.set(entry.reviewer, [entry]);
  }
  const total = (counts: VerdictCounts) => VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0);
  return {
    decided: standing.length,
    byVerdict: countVerdicts(standing),
    byLabel: [...labels].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)),
    byReviewer: [...reviewers]
      .map(([reviewer, own]): [string, VerdictCounts] => [reviewer, countVerdicts(own)])
      .sort(([a, m], [b, n]) => total(n) - total(m) || a.localeCompare(b)),
    ...spansOf(entries),
  };
}

function spansOf(entries: readonly Entry[]): Pick<ReviewSummary, 'spans' | 'spanSeconds'> {
  const verdicts = entries.filter(({ kind }) => kind !== 'withdraw');
  const times = verdicts.map(({ recordedAt }) => Date.parse(recordedAt) / 1000);
  const first = times.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
  const last = times.reduce((most, time) => Math.max(most, time), Number.NEGATIVE_INFINITY);
  if (verdicts.length === 0) return { spans: [], spanSeconds: MINUTE };
  const place = (time: number, span: number) => Math.floor(time / span);
  const isFew = (span: number) => place(last, span) - place(first, span) < MOST_SPANS;
  const spanSeconds = SPAN_SECONDS.find(isFew) ?? Math.ceil((last - first + 1) / (MOST_SPANS - 1));
  const begin = place(first, spanSeconds);
  const groups = Array.from({ length: place(last, spanSeconds) - begin + 1 }, (): Entry[] => []);
  verdicts.forEach((entry, n) => {
    groups[place(times[n] ?? first, spanSeconds) - begin]?.push(entry);
  });
  const spans = groups.map((group, n) => ({
    from: new Date((begin + n) * spanSeconds * 1000).toISOString(),
    counts: countVerdicts(group),
  }));
  return { spans, spanSeconds };
}
