import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { VERDICTS } from '@/lib/review/decision';
import type { VerdictCounts } from '@/lib/review/summary';

interface VerdictTableProps {
  caption: string;
  /** The head of the first column. */
  first: string;
  rows: readonly { key: string; name: ReactNode; counts: VerdictCounts }[];
}

/** How often each verdict was given, a row a reviewer or a span of time. */
export function VerdictTable({ caption, first, rows }: VerdictTableProps) {
  const t = useTranslations('review.verdict');
  const format = useFormatter();
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b text-ink-3">
          <th scope="col" className="py-1 text-left font-normal">
            {first}
          </th>
          {VERDICTS.map((verdict) => (
            <th key={verdict} scope="col" className="whitespace-nowrap py-1 pl-3 text-right font-normal">
              {t(verdict)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, counts }) => (
          <tr key={key} className="border-b">
            <th scope="row" className="wrap-anywhere py-1 text-left font-normal">
              {name}
            </th>
            {VERDICTS.map((verdict) => (
              <td key={verdict} className="py-1 pl-3 text-right tabular-nums">
                {format.number(counts[verdict])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
