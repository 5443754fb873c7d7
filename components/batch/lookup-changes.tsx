'use client';
import { History } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useTableUrl } from '@/components/asset-table/use-table-url';
import { LocalDate } from '@/components/home/local-date';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Popover } from '@/components/ui/popover';
import { filterOf } from '@/lib/filters/filter';
import { CHANGES, type Change } from '@/lib/ledger/changes';
import type { LookupStore } from '@/lib/ledger/lookup-store';
import { useRowNotes } from './use-row-notes';

interface LookupChangesProps {
  batchId: string;
  store: LookupStore;
}

/** What changed since the look-up before: each kind filters the table, and the IDs that are gone are listed. */
export function LookupChanges({ batchId, store }: LookupChangesProps) {
  const t = useTranslations('batch.changes');
  const url = useTableUrl();
  const { changes: data } = useRowNotes({ batchId, store, isWanted: true });

  function show(change: Change) {
    const others = url.view.filters.filter(({ field }) => field !== 'changed');
    url.setFilters([...others, filterOf('changed', { op: 'anyOf', values: [change] })]);
  }

  if (!data || (data.changed.length === 0 && data.gone.length === 0)) return null;
  const time = () => <LocalDate iso={data.since} />;
  return (
    <section className="flex flex-wrap items-center gap-x-1 gap-y-1 rounded-sm border-l-2 border-l-info bg-info-soft/60 py-1 pr-2 pl-3">
      <History aria-hidden="true" className="mr-1 size-4 shrink-0 text-info" />
      <h2 className="mr-2 font-medium">{t.rich('title', { time })}</h2>
      {CHANGES.map((change) => {
        const count = data.changed.filter(({ changes }) => changes.includes(change)).length;
        if (count === 0) return null;
        return (
          <Button key={change} variant="ghost" onClick={() => show(change)}>
            {t('what', { word: t(`word.${change}`), count })}
          </Button>
        );
      })}
      {data.gone.length > 0 && (
        <Popover
          label={t('gone', { count: data.gone.length })}
          trigger={(props) => (
            <Button variant="ghost" {...props}>
              {t('gone', { count: data.gone.length })}
            </Button>
          )}
        >
          <Gone ids={data.gone} />
        </Popover>
      )}
    </section>
  );
}

/** As many as are read; the rest is copied. */
const MOST_LISTED = 200;

function Gone({ ids }: { ids: readonly string[] }) {
  const t = useTranslations('batch.changes');
  return (
    <div className="flex max-w-80 flex-col gap-2">
      <p className="flex items-start gap-2 text-pretty text-ink-2">
        <span className="grow">{t('goneHelp')}</span>
        <CopyButton value={() => ids.join('\n')} label={t('copyGone')} />
      </p>
      <ul className="flex flex-col gap-0.5 font-mono text-xs">
        {ids.slice(0, MOST_LISTED).map((id) => (
          <li key={id} className="break-all">
            {id}
          </li>
        ))}
      </ul>
      {ids.length > MOST_LISTED && (
        <p className="text-ink-3">{t('more', { count: ids.length - MOST_LISTED })}</p>
      )}
    </div>
  );
}
