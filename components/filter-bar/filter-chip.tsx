'use client';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Popover } from '@/components/ui/popover';
import { isComplete } from '@/lib/filters/edit-filters';
import type { Filter } from '@/lib/filters/filter';
import { FilterEditor } from './filter-editor';
import type { FacetSource } from './use-facets';
import { useFilterWords } from './use-filter-words';

interface FilterChipProps {
  source: FacetSource;
  filter: Filter;
  onChange: (filter: Filter) => void;
  onRemove: () => void;
}

/** One filter: a box switches it off and on, its words open the editor, a cross or Delete removes it. */
export function FilterChip({ source, filter, onChange, onRemove }: FilterChipProps) {
  const t = useTranslations('filters');
  const words = useFilterWords().filterWords(filter);
  return (
    <li
      data-off={filter.isOff || undefined}
      className="flex h-7 min-w-0 max-w-full items-center rounded border border-line-strong/60 bg-surface data-off:border-dashed data-off:bg-transparent pointer-coarse:h-10"
    >
      <input
        type="checkbox"
        checked={!filter.isOff}
        onChange={({ target }) => onChange({ ...filter, isOff: !target.checked })}
        aria-label={t('switch', { filter: words })}
        className="ml-2 size-3.5 shrink-0 accent-accent"
      />
      <Popover
        label={t('edit', { filter: words })}
        trigger={(trigger) => (
          <button
            type="button"
            {...trigger}
            aria-label={t('edit', { filter: words })}
            aria-keyshortcuts="Delete"
            title={words}
            onKeyDown={(event) => {
              if (event.key === 'Delete' || event.key === 'Backspace') onRemove();
            }}
            className={`h-full min-w-0 max-w-80 truncate px-2 text-sm hover:text-accent aria-expanded:text-accent ${filter.isOff ? 'text-ink-3 line-through' : ''}`}
          >
            {words}
          </button>
        )}
      >
        {(close) => (
          <ChipEditor
            source={source}
            filter={filter}
            onChange={onChange}
            onRemove={() => {
              close();
              onRemove();
            }}
            onDone={close}
          />
        )}
      </Popover>
      <IconButton label={t('remove', { filter: words })} size="xs" onClick={onRemove}>
        <X aria-hidden="true" />
      </IconButton>
    </li>
  );
}

function ChipEditor({
  source,
  filter,
  onChange,
  onRemove,
  onDone,
}: FilterChipProps & { onDone: () => void }) {
  const t = useTranslations('filters');
  const [draft, setDraft] = useState(filter);
  return (
    <div className="flex flex-col gap-3">
      <FilterEditor
        source={source}
        filter={draft}
        onChange={(next) => {
          // The last value of a filter stays: without any it would be gone, and its editor with it.
          if ('values' in next && next.values.length === 0 && 'values' in draft && draft.values.length > 0)
            return;
          setDraft(next);
          if (isComplete(next)) onChange(next);
        }}
      />
      <div className="flex justify-between gap-2 border-t pt-2">
        <Button variant="ghost" onClick={onRemove}>
          {t('removeThis')}
        </Button>
        <Button onClick={onDone}>{t('done')}</Button>
      </div>
    </div>
  );
}
