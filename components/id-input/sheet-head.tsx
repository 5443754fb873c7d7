import { useTranslations } from 'next-intl';
import type { SheetPreview } from './worker-messages';

/** The first rows of a sheet, with the chosen column marked. */
export function SheetHead({ sheet, column }: { sheet: SheetPreview; column: number | null }) {
  const t = useTranslations('intake.workbook');
  const isChosen = (index: number) => column === null || column === index;
  const columns = sheet.columns.filter(({ index }) => sheet.head.some((row) => index < row.length));
  return (
    <section
      aria-label={t('preview', { sheet: sheet.name })}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the dialog is scrolled by keyboard, too.
      tabIndex={0}
      className="overflow-x-auto rounded border"
    >
      <table className="w-full border-collapse text-xs">
        <thead>
          <tr className="border-b bg-raised text-ink-3">
            <td className="px-2 py-1" />
            {columns.map(({ index, letter }) => (
              <th
                key={index}
                scope="col"
                className={`px-2 py-1 text-left font-medium ${isChosen(index) ? 'bg-accent-soft text-accent' : ''}`}
              >
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.head.map((row, number) => (
            // A row's number is its identity.
            // biome-ignore lint/suspicious/noArrayIndexKey: as above.
            <tr key={number} className="border-b last:border-b-0">
              <th scope="row" className="px-2 py-1 text-right font-normal text-ink-3 tabular-nums">
                {number + 1}
              </th>
              {columns.map(({ index }) => (
                <td
                  key={index}
                  className={`max-w-56 truncate px-2 py-1 ${isChosen(index) ? 'bg-accent-soft font-mono text-ink' : 'text-ink-2'}`}
                >
                  {row[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
