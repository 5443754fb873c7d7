import { Search } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { TextField } from '@/components/ui/text-field';

const PAUSE_MS = 250;

/** The name to search for, and the shelf; both are in the address. */
export function ListSearch({ query, isArchived }: { query: string; isArchived: boolean }) {
  const t = useTranslations('lists');
  const router = useRouter();
  const [typed, setTyped] = useState(query);

  useEffect(() => {
    if (typed.trim() === query) return;
    const timer = setTimeout(() => router.replace(listsPath(typed.trim(), isArchived)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, query, isArchived, router]);

  return (
    <div className="flex flex-wrap items-center gap-3">
      <TextField
        label={t('search')}
        hideLabel
        type="search"
        placeholder={t('search')}
        icon={<Search />}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        className="w-full sm:w-72"
      />
      <nav aria-label={t('shelf')} className="flex gap-1">
        {[false, true].map((archived) => (
          <Link
            key={String(archived)}
            href={listsPath(query, archived)}
            aria-current={archived === isArchived ? 'page' : undefined}
            className="rounded px-2.5 py-1 text-ink-2 hover:bg-raised aria-[current]:bg-accent-soft aria-[current]:text-accent"
          >
            {t(archived ? 'archived' : 'open')}
          </Link>
        ))}
      </nav>
    </div>
  );
}

function listsPath(query: string, isArchived: boolean): string {
  const parameters = new URLSearchParams({
    ...(query !== '' && { q: query }),
    ...(isArchived && { shelf: 'archived' }),
  });
  return parameters.size > 0 ? `/batches?${parameters}` : '/batches';
}
