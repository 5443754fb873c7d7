'use client';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslations } from 'next-intl';
import { type FormEvent, useState, useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { combineBatches } from '@/lib/actions/list-arithmetic';
import type { Result } from '@/lib/actions/result';
import { formatNumber } from '@/lib/assets/format';
import { toFailure } from '@/lib/errors';
import { COMBINATIONS, type Combination } from '@/lib/ids/combine-ids';
import { MAX_IDS } from '@/lib/ids/parsed-ids';
import type { BatchSummary } from '@/lib/ledger/batch-summary';
import { combinedCountsQuery, listChoicesQuery } from '@/lib/queries/lists';
import { ListPicker } from './list-picker';

interface CombineDialogProps {
  first: Pick<BatchSummary, 'id' | 'name' | 'region'>;
  /** The other list, when it is chosen already. */
  secondId?: string;
  /** Whether it was made; what went wrong is said by whoever runs it. */
  onMake: (asked: Promise<Result<BatchSummary>>) => Promise<boolean>;
  onClose: () => void;
}

const LONGEST_NAME = 200;

/** Two lists and what they make: each result is counted before it is a list. */
export function CombineDialog({ first, secondId = '', onMake, onClose }: CombineDialogProps) {
  const t = useTranslations('lists.combine');
  const errors = useTranslations('errors');
  const locale = useLocale();
  const [chosenId, setChosenId] = useState(secondId);
  const [how, setHow] = useState<Combination>('difference');
  const [typed, setTyped] = useState<string | null>(null);
  const [isMaking, startMaking] = useTransition();
  const { data: lists } = useQuery(listChoicesQuery());
  const { data: counts, error } = useQuery(combinedCountsQuery(first.id, chosenId));
  const second = lists?.find(({ id }) => id === chosenId);
  const [left, right] = how === 'reverse' ? [second, first] : [first, second];
  const name = typed ?? (left && right ? `${left.name} ${t(`sign.${how}`)} ${right.name}` : '');
  const count = counts?.[how] ?? 0;
  const isTooLong = count > MAX_IDS;

  function make(event: FormEvent) {
    event.preventDefault();
    const wanted = name.slice(0, LONGEST_NAME);
    startMaking(async () => {
      const asked = combineBatches({ firstId: first.id, secondId: chosenId, how, name: wanted });
      if (await onMake(asked)) onClose();
    });
  }

  return (
    <Dialog open onClose={onClose} title={t('title')}>
      <form onSubmit={make} className="flex flex-col gap-3">
        <p className="flex flex-col gap-1">
          <span className="text-ink-2 text-sm">{t('first')}</span>
          <bdi className="truncate font-medium">{first.name}</bdi>
        </p>
        <ListPicker
          label={t('second')}
          lists={lists}
          exceptId={first.id}
          value={chosenId}
          onChange={setChosenId}
        />
        {second && second.region !== first.region && (
          <p className="text-pretty text-warn">{t('regions', { region: first.region })}</p>
        )}
        <fieldset className="flex flex-col rounded border p-1">
          <legend className="px-1 text-ink-2 text-sm">{t('how')}</legend>
          {COMBINATIONS.map((choice) => (
            <label
              key={choice}
              className="flex min-h-8 items-center gap-2 rounded-sm px-2 hover:bg-raised pointer-coarse:min-h-11"
            >
              <input
                type="radio"
                name="how"
                checked={choice === how}
                onChange={() => setHow(choice)}
                className="size-4 accent-accent"
              />
              <span className="grow">{t(choice)}</span>
              <span data-combination={choice} className="text-ink-2 tabular-nums">
                {counts ? formatNumber(counts[choice], locale) : ''}
              </span>
            </label>
          ))}
        </fieldset>
        {error && (
          <p role="alert" className="text-bad">
            {t('failed', { reason: errors(`${toFailure(error).code}.title`) })}
          </p>
        )}
        {isTooLong && (
          <p role="alert" className="text-bad">
            {errors('tooManyIds.title')}
          </p>
        )}
        <TextField
          label={t('name')}
          value={name}
          maxLength={LONGEST_NAME}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button
          type="submit"
          variant="primary"
          busy={isMaking}
          disabled={count === 0 || isTooLong || name.trim() === ''}
          className="self-end"
        >
          {chosenId !== '' && !counts && !error ? t('counting') : t('make', { count })}
        </Button>
      </form>
    </Dialog>
  );
}
