import { useTranslations } from 'next-intl';
import { KeyNames } from '@/components/ui/key-names';
import { LIST_KEYS } from './list-keys';

type Deed = keyof typeof LIST_KEYS;
const DEEDS: readonly Deed[] = Object.keys(LIST_KEYS).filter((name): name is Deed => name in LIST_KEYS);

/** What the keys do in the grid. */
export function KeyHelp() {
  const t = useTranslations('table.keys');
  return (
    <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1.5">
      {DEEDS.map((deed) => (
        <div key={deed} className="contents">
          <dt>
            <KeyNames keys={LIST_KEYS[deed]} />
          </dt>
          <dd className="text-ink-2">{t(deed)}</dd>
        </div>
      ))}
    </dl>
  );
}
