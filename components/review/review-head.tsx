import { GalleryHorizontal, Grid3X3, Keyboard } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { IconButton } from '@/components/ui/icon-button';
import { CompanyNames } from './company-marks';
import { ariaKey } from './key-name';
import type { ReviewKeys } from './review-keys';
import { LEAST_CARDS, MOST_CARDS, REVIEW_LAYOUTS, type Review } from './use-review';

const ICONS = { focus: GalleryHorizontal, grid: Grid3X3 } as const;

interface ReviewHeadProps {
  review: Review;
  keys: ReviewKeys;
  onHelp: () => void;
}

/** Which list is reviewed, and how it is shown. */
export function ReviewHead({ review, keys, onHelp }: ReviewHeadProps) {
  const t = useTranslations('review');
  const together = useTranslations('together.summary');
  const { batch, place, setPlace, cards, company } = review;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <h1 dir="auto" className="min-w-0 truncate font-semibold text-lg tracking-tight">
        {t('titleOf', { name: batch.name })}
      </h1>
      <Link href={`/batches/${batch.id}`} className="text-accent hover:underline">
        {t('back')}
      </Link>
      <Link
        href={`/batches/${batch.id}/review/summary`}
        prefetch={false}
        className="text-accent hover:underline"
      >
        {together('title')}
      </Link>
      <CompanyNames company={company} />
      <span className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-2">
        {place.layout === 'grid' && (
          <input
            type="range"
            min={LEAST_CARDS}
            max={MOST_CARDS}
            step={12}
            value={cards}
            onChange={({ target }) => void setPlace({ cards: target.valueAsNumber })}
            aria-label={t('grid.cards')}
            aria-valuetext={t('grid.cardsAtOnce', { count: cards })}
            title={t('grid.cardsAtOnce', { count: cards })}
            className="w-28 accent-accent"
          />
        )}
        <Checkbox
          checked={!place.all}
          onChange={({ target }) => void setPlace({ all: !target.checked, at: null })}
        >
          {t('undecided')}
        </Checkbox>
        <fieldset aria-label={t('layout.label')} className="flex rounded border border-line-strong/60 p-0.5">
          {REVIEW_LAYOUTS.map((layout) => {
            const Icon = ICONS[layout];
            return (
              <button
                key={layout}
                type="button"
                aria-pressed={layout === place.layout}
                aria-keyshortcuts={ariaKey(keys.layout)}
                onClick={() => void setPlace({ layout })}
                className="flex h-6 items-center gap-1.5 rounded-sm px-2 text-ink-2 text-sm hover:text-ink aria-pressed:bg-raised aria-pressed:font-medium aria-pressed:text-ink pointer-coarse:h-9 [&_svg]:size-3.5"
              >
                <Icon aria-hidden="true" />
                {t(`layout.${layout}`)}
              </button>
            );
          })}
        </fieldset>
        <IconButton label={t('keys.title')} shortcut={keys.help} onClick={onHelp}>
          <Keyboard aria-hidden="true" />
        </IconButton>
      </span>
    </div>
  );
}
