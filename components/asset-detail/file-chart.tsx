import { useLocale, useTranslations } from 'next-intl';
import type { FileFacts } from '@/lib/assets/file-facts';
import { formatBitrate } from '@/lib/assets/format';
import type { VariantFinding } from '@/lib/assets/variants';
import { fileNumbers } from './file-words';
import { logScale } from './log-scale';

const WIDTH = 380;
const HEIGHT = 210;
const LEFT = 46;
const RIGHT = WIDTH - 16;
const TOP = 12;
const BOTTOM = HEIGHT - 34;
const RUNGS = [144, 180, 240, 360, 480, 720, 1080, 1440, 2160, 4320];

interface Point {
  /** The file's place in the response. */
  n: number;
  shortSidePx: number;
  bitrateKbps: number;
  isSource: boolean;
}

interface FileChartProps {
  files: readonly FileFacts[];
  findings: readonly VariantFinding[];
}

/**
 * The short side in pixels against the bitrate, both on logarithmic scales: a ladder is a straight line there, and a
 * file beside it stands out. Points carry the files' numbers in the table. Nothing with fewer than two points.
 */
export function FileChart({ files, findings }: FileChartProps) {
  const t = useTranslations('files.chart');
  const locale = useLocale();
  const points = files.flatMap<Point>(({ widthPx, heightPx, bitrateKbps, isSource }, n) =>
    widthPx && heightPx && bitrateKbps
      ? [{ n, shortSidePx: Math.min(widthPx, heightPx), bitrateKbps, isSource }]
      : [],
  );
  const places = groupByPlace(points);
  if (places.length < 2) return null;
  const x = logScale(
    points.map(({ bitrateKbps }) => bitrateKbps),
    [LEFT + 14, RIGHT - 14],
  );
  const y = logScale(
    points.map(({ shortSidePx }) => shortSidePx),
    [BOTTOM - 12, TOP + 12],
  );
  const rungs = RUNGS.filter((rung) => y.covers(rung));
  const inGap = new Set(findings.flatMap((each) => (each.code === 'ladderGap' ? [each.from, each.to] : [])));
  const ladder = points
    .filter(({ isSource }) => !isSource)
    .sort((a, b) => a.shortSidePx - b.shortSidePx || a.bitrateKbps - b.bitrateKbps);

  return (
    <figure className="max-w-96">
      <figcaption className="mb-1 font-medium">{t('title')}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('label', { count: points.length })}
        className="w-full text-xs tabular-nums"
      >
        {rungs.map((rung) => (
          <g key={rung}>
            <path d={`M${LEFT} ${y.at(rung)}H${RIGHT}`} className="stroke-line" />
            <text x={LEFT - 6} y={y.at(rung) + 4} textAnchor="end" className="fill-ink-3">
              {rung}p
            </text>
          </g>
        ))}
        {x.ticks().map((kbps) => (
          <g key={kbps}>
            <path d={`M${x.at(kbps)} ${TOP}V${BOTTOM}`} className="stroke-line" />
            <text x={x.at(kbps)} y={BOTTOM + 16} textAnchor="middle" className="fill-ink-3">
              {formatBitrate(kbps, locale)}
            </text>
          </g>
        ))}
        <path d={`M${LEFT} ${TOP}V${BOTTOM}H${RIGHT}`} className="fill-none stroke-line-strong" />
        {ladder.slice(1).map((point, index) => {
          const below = ladder[index];
          if (!below) return null;
          const isGap = inGap.has(point.n) && inGap.has(below.n);
          return (
            <path
              key={point.n}
              d={`M${x.at(below.bitrateKbps)} ${y.at(below.shortSidePx)}L${x.at(point.bitrateKbps)} ${y.at(point.shortSidePx)}`}
              className={isGap ? 'stroke-warn' : 'stroke-line-strong'}
              strokeDasharray={isGap ? '3 3' : undefined}
            />
          );
        })}
        {places.map(([first, ...others]) => (
          <g key={first.n} transform={`translate(${x.at(first.bitrateKbps)} ${y.at(first.shortSidePx)})`}>
            {first.isSource ? (
              <rect x="-5" y="-5" width="10" height="10" className="fill-surface stroke-2 stroke-accent" />
            ) : (
              <circle r="4.5" className="fill-accent" />
            )}
            <text x="9" y="-6" className="fill-ink font-medium">
              {fileNumbers([first, ...others].map(({ n }) => n)).join(' ')}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** Files with the same numbers are one point. */
function groupByPlace(points: readonly Point[]): [Point, ...Point[]][] {
  const places = new Map<string, [Point, ...Point[]]>();
  for (const point of points) {
    const key = `${point.bitrateKbps} ${point.shortSidePx}`;
    const known = places.get(key);
    if (known) known.push(point);
    else places.set(key, [point]);
  }
  return [...places.values()];
}
