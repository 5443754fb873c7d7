import { useFormatter, useTranslations } from 'next-intl';
import { LocalDate } from '@/components/home/local-date';
import { VERDICTS } from '@/lib/review/decision';
import type { Span } from '@/lib/review/summary';
import { VerdictTable } from './verdict-table';
import { VERDICT_BACKGROUNDS, VERDICT_FILLS } from './verdict-tones';

const HEIGHT = 120;
/** A bar's width and what is between bars, in the drawing's own units. */
const [BAR, GAP] = [14, 4];
/** Room that a short review leaves empty, so that its bars do not become walls. */
const LEAST_SPANS = 24;

interface TimeChartProps {
  spans: readonly Span[];
  spanSeconds: number;
}

/** Verdicts over time as stacked bars, with the same numbers as a table behind them. */
export function TimeChart({ spans, spanSeconds }: TimeChartProps) {
  const t = useTranslations('together.summary');
  const review = useTranslations('review.verdict');
  const format = useFormatter();
  const sums = spans.map(({ counts }) => VERDICTS.reduce((sum, verdict) => sum + counts[verdict], 0));
  const most = Math.max(1, ...sums);
  const width = Math.max(spans.length, LEAST_SPANS) * (BAR + GAP);
  const [first, last] = [spans[0], spans.at(-1)];
  return (
    <figure className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-x-4 gap-y-1 text-ink-2">
        {VERDICTS.map((verdict) => (
          <span key={verdict} className="flex items-center gap-1.5">
            <span className={`size-2.5 rounded-xs ${VERDICT_BACKGROUNDS[verdict]}`} />
            {review(verdict)}
          </span>
        ))}
        <span className="ml-auto text-ink-3 tabular-nums">{t('most', { count: most })}</span>
      </div>
      <svg
        role="img"
        aria-label={t('chart', { count: sums.reduce((sum, one) => sum + one, 0), spans: spans.length })}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-40 w-full border-b"
      >
        {spans.map(({ from, counts }, place) => {
          let top = HEIGHT;
          return VERDICTS.map((verdict) => {
            const height = (counts[verdict] / most) * HEIGHT;
            top -= height;
            return (
              height > 0 && (
                <rect
                  key={`${from} ${verdict}`}
                  x={place * (BAR + GAP)}
                  y={top}
                  width={BAR}
                  height={height}
                  className={VERDICT_FILLS[verdict]}
                />
              )
            );
          });
        })}
      </svg>
      {/* As wide as the bars are together, so that the last time stands under the last bar. */}
      <div
        className="flex min-w-fit justify-between gap-x-4"
        style={{ width: `${(spans.length * (BAR + GAP) * 100) / width}%` }}
      >
        {first && <LocalDate iso={first.from} />}
        <span className="text-ink-3">
          {t('span', { minutes: format.number(Math.round(spanSeconds / 60)) })}
        </span>
        {last && last !== first ? <LocalDate iso={last.from} /> : <span />}
      </div>
      <details>
        <summary className="cursor-pointer text-accent">{t('asTable')}</summary>
        <VerdictTable
          caption={t('overTime')}
          first={t('from')}
          rows={spans.map(({ from, counts }) => ({ key: from, name: <LocalDate iso={from} />, counts }))}
        />
      </details>
    </figure>
  );
}
