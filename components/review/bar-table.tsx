import { useFormatter } from 'next-intl';

const FILLS = {
  accent: 'fill-accent',
  ok: 'fill-ok',
  bad: 'fill-bad',
  warn: 'fill-warn',
  idle: 'fill-idle',
} as const;

interface BarTableProps {
  caption: string;
  /** What a full bar stands for. */
  total: number;
  rows: readonly { name: string; count: number; tone: keyof typeof FILLS }[];
}

/** Counts as a table whose rows carry a bar each. */
export function BarTable({ caption, total, rows }: BarTableProps) {
  const format = useFormatter();
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {rows.map(({ name, count, tone }) => {
          const share = total === 0 ? 0 : count / total;
          return (
            <tr key={name}>
              <th
                scope="row"
                className="max-w-40 truncate py-1 pr-3 text-left sm:w-36 font-normal text-ink-2"
              >
                {name}
              </th>
              <td className="w-full py-1">
                <svg aria-hidden="true" className="block h-3 w-full">
                  <rect width="100%" height="100%" rx="2" className="fill-line" />
                  <rect width={`${share * 100}%`} height="100%" rx="2" className={FILLS[tone]} />
                </svg>
              </td>
              <td className="py-1 pl-3 text-right tabular-nums">{format.number(count)}</td>
              <td className="w-14 py-1 pl-3 text-right text-ink-3 tabular-nums">
                {format.number(share, { style: 'percent' })}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
