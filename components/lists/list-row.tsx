import { Star } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { LocalDate } from '@/components/home/local-date';
import { Checkbox } from '@/components/ui/checkbox';
import { IconButton } from '@/components/ui/icon-button';
import { toast } from '@/components/ui/toast';
import { changeBatch } from '@/lib/actions/batch-shelf';
import type { Result } from '@/lib/actions/result';
import { formatNumber } from '@/lib/assets/format';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { ListMenu } from './list-menu';
import type { Undoable } from './use-list-arithmetic';

interface ListRowProps {
  list: BatchSummary;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
  onUndoable: (done: Undoable) => void;
}

const OUTCOMES = ['ignored', 'failed', 'unaccounted'] as const;

/** One list: its counts, what its last look-up came to, and what can be done with it. */
export function ListRow({ list, isChosen, onChoose, onUndoable }: ListRowProps) {
  const t = useTranslations('lists');
  const errors = useTranslations('errors');
  const locale = useLocale();
  const router = useRouter();
  const { id, name, input, isStarred, lastLookup, createdAt, expiresAt } = list;

  /** Whether it was done; what went wrong is said. */
  async function run(asked: Promise<Result<unknown>>): Promise<boolean> {
    const result = await asked.catch(() => null);
    if (!result?.ok) toast.error(errors(`${result?.failure.code ?? 'connection'}.title`));
    router.refresh();
    return result?.ok ?? false;
  }

  return (
    <tr className={`border-b ${isChosen ? 'bg-accent-soft' : 'hover:bg-surface'}`}>
      <td className="pl-2">
        <Checkbox
          aria-label={t('choose', { name })}
          checked={isChosen}
          onChange={({ target }) => onChoose(target.checked)}
        />
      </td>
      <td>
        <IconButton
          label={t(isStarred ? 'unstar' : 'star', { name })}
          aria-pressed={isStarred}
          onClick={() => void run(changeBatch({ batchId: id, isStarred: !isStarred }))}
        >
          <Star aria-hidden="true" className={isStarred ? 'fill-accent text-accent' : 'text-ink-3'} />
        </IconButton>
      </td>
      <td className="w-full max-w-0 py-1.5 pr-4 sm:w-2/5">
        <Link
          href={`/batches/${id}`}
          dir="auto"
          className="block truncate font-medium hover:underline"
          title={name}
        >
          {name}
        </Link>
      </td>
      <td className="py-1.5 pr-4 text-right tabular-nums">{formatNumber(input.unique, locale)}</td>
      <td className="whitespace-nowrap py-1.5 pr-4 tabular-nums">
        {lastLookup ? (
          <span className="flex flex-col lg:flex-row lg:gap-x-3">
            <span className="text-ok">{t('found', { count: lastLookup.found })}</span>
            {OUTCOMES.filter((outcome) => lastLookup[outcome] > 0).map((outcome) => (
              <span key={outcome} className={outcome === 'failed' ? 'text-bad' : 'text-ink-2'}>
                {t(outcome, { count: lastLookup[outcome] })}
              </span>
            ))}
          </span>
        ) : (
          <span className="text-ink-3">{t('never')}</span>
        )}
      </td>
      <td className="whitespace-nowrap py-1.5 pr-4 max-lg:hidden">
        {lastLookup && <LocalDate iso={lastLookup.at} />}
      </td>
      <td className="whitespace-nowrap py-1.5 pr-4 max-lg:hidden">
        <LocalDate iso={createdAt} />
      </td>
      <td className="whitespace-nowrap py-1.5 pr-4 text-ink-3 max-lg:hidden">
        {expiresAt ? <LocalDate iso={expiresAt} /> : t('kept')}
      </td>
      <td>
        <ListMenu list={list} run={run} onUndoable={onUndoable} />
      </td>
    </tr>
  );
}
