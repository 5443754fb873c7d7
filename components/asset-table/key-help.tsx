import { useTranslations } from 'next-intl';
import { Kbd } from '@/components/ui/kbd';

const KEYS = [
  ['move', ['↑', '↓']],
  ['moveAcross', ['←', '→']],
  ['page', ['PgUp', 'PgDn', 'Home', 'End']],
  ['open', ['Enter']],
  ['copy', ['c']],
  ['select', ['Space']],
  ['moveCell', ['Alt', '↑↓←→']],
  ['extend', ['Shift', '↑↓←→']],
  ['copyRow', ['Ctrl', 'C']],
  ['preview', [',', '.']],
  ['previewEnds', ['Home', 'End']],
  ['reveal', ['Shift']],
  ['filter', ['Shift', 'F10']],
  ['group', ['←', '→']],
  ['columnMenu', ['Alt', '↓']],
  ['columnSize', ['Shift', '←', '→']],
  ['columnMove', ['Ctrl', 'Shift', '←', '→']],
  ['search', ['/']],
  ['close', ['Esc']],
] as const;

/** What the keys do in the grid. */
export function KeyHelp() {
  const t = useTranslations('table.keys');
  return (
    <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1.5">
      {KEYS.map(([word, keys]) => (
        <div key={word} className="contents">
          <dt className="flex gap-1">
            {keys.map((key) => (
              <Kbd key={key}>{key}</Kbd>
            ))}
          </dt>
          <dd className="text-ink-2">{t(word)}</dd>
        </div>
      ))}
    </dl>
  );
}
