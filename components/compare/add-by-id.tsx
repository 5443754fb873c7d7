'use client';
import { Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { comparePath } from '@/lib/assets/addresses';
import { MOST_COMPARED } from '@/lib/assets/compare-assets';
import { comparedIds } from '@/lib/assets/compared-ids';

interface AddByIdProps {
  ids: readonly string[];
  /** Null when it is the server's default region. */
  region: string | null;
}

/** Adds assets to the comparison, as long as there is room beside the others. */
export function AddById({ ids, region }: AddByIdProps) {
  const t = useTranslations('compare');
  const router = useRouter();
  const [typed, setTyped] = useState('');
  const [isPending, startTransition] = useTransition();
  const next = comparedIds([...ids, typed].join(' '));
  const isFull = ids.length >= MOST_COMPARED;

  function add(event: FormEvent) {
    event.preventDefault();
    if (next.length === ids.length) return;
    startTransition(() => router.push(comparePath(next, region)));
    setTyped('');
  }

  return (
    <form onSubmit={add} className="flex items-end gap-2">
      <TextField
        label={t('addLabel')}
        hideLabel
        placeholder={t('addLabel')}
        value={typed}
        disabled={isFull}
        onChange={({ target }) => setTyped(target.value)}
        className="w-52 sm:w-72"
      />
      <Button
        type="submit"
        icon={<Plus aria-hidden="true" />}
        busy={isPending}
        disabled={isFull || next.length === ids.length}
      >
        {t('add')}
      </Button>
    </form>
  );
}
