import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { buttonStyle } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { LocalDate } from './local-date';

/** The lists made last on this server. While there is none, the input above is all there is to do. */
export async function RecentLists({ lists }: { lists: readonly BatchSummary[] }) {
  const t = await getTranslations('home.recent');
  if (lists.length === 0) return null;
  return (
    <Section
      title={t('title')}
      actions={
        <Link href="/batches" className={buttonStyle('ghost')}>
          {t('all')}
        </Link>
      }
    >
      <ul className="-mt-2 divide-y">
        {lists.map(({ id, name, createdAt, region, input }) => (
          <li
            key={id}
            className="relative grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 px-1 py-2 hover:bg-raised sm:grid-cols-[minmax(0,1fr)_7rem_8rem_7rem_auto]"
          >
            <Link
              href={`/batches/${id}`}
              className="truncate font-medium text-ink after:absolute after:inset-0"
            >
              {name}
            </Link>
            <span className="text-right text-ink-2 tabular-nums">{t('ids', { count: input.unique })}</span>
            <span className="text-ink-3 tabular-nums max-sm:hidden">
              {input.malformed > 0 && t('malformed', { count: input.malformed })}
            </span>
            <span className="font-mono text-ink-3 text-xs max-sm:order-last max-sm:text-right">{region}</span>
            <LocalDate iso={createdAt} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
