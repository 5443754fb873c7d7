'use client';
import { ChevronLeft, ListFilter } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import { blankCondition, isComplete } from '@/lib/filters/edit-filters';
import { type FieldId, fieldOf, OPERATIONS } from '@/lib/filters/fields';
import { type Filter, filterOf } from '@/lib/filters/filter';
import type { Query } from '@/lib/filters/query';
import { FilterEditor } from './filter-editor';
import { FilterInput } from './filter-input';
import type { FacetSource } from './use-facets';
import { useFilterWords } from './use-filter-words';

interface AddFilterProps {
  source: FacetSource;
  onChange: (filters: Filter[]) => void;
  /** Takes filters and words as they were typed. */
  onTyped: (query: Query) => void;
}

/** A button that opens the fields one can filter by; filters can be typed there as well. */
export function AddFilter({ source, onChange, onTyped }: AddFilterProps) {
  const t = useTranslations('filters');
  return (
    <Popover
      label={t('addLabel')}
      className="w-80"
      trigger={(trigger) => (
        <Button icon={<ListFilter aria-hidden="true" />} {...trigger} aria-label={t('addLabel')}>
          {t('add')}
        </Button>
      )}
    >
      {(close) => <Adding source={source} onChange={onChange} onTyped={onTyped} onDone={close} />}
    </Popover>
  );
}

function Adding({ source, onChange, onTyped, onDone }: AddFilterProps & { onDone: () => void }) {
  const [field, setField] = useState<FieldId | null>(null);
  if (field) {
    return (
      <NewFilter
        source={source}
        field={field}
        onChange={onChange}
        onBack={() => setField(null)}
        onDone={onDone}
      />
    );
  }
  return (
    <FilterInput
      source={source}
      onField={setField}
      onTyped={(query) => {
        onTyped(query);
        onDone();
      }}
    />
  );
}

interface NewFilterProps {
  source: FacetSource;
  field: FieldId;
  onChange: (filters: Filter[]) => void;
  onBack: () => void;
  onDone: () => void;
}

/** The editor of a filter that joins the others as soon as it asks something. */
function NewFilter({ source, field, onChange, onBack, onDone }: NewFilterProps) {
  const t = useTranslations('filters');
  const words = useFilterWords();
  const panel = useRef<HTMLDivElement>(null);
  // The filters without this one, which stands behind them.
  const [others] = useState(source.filters);
  const [draft, setDraft] = useState(() =>
    filterOf(field, blankCondition(OPERATIONS[fieldOf(field).kind][0] ?? 'empty')),
  );
  useEffect(() => panel.current?.querySelector<HTMLElement>('select, input')?.focus(), []);

  function edit(next: Filter) {
    setDraft(next);
    onChange(isComplete(next) ? [...others, next] : [...others]);
  }

  return (
    <div ref={panel} className="flex flex-col gap-3">
      <div className="flex items-center gap-1">
        <Button
          variant="ghost"
          icon={<ChevronLeft aria-hidden="true" />}
          onClick={onBack}
          className="-ml-2 px-1.5"
        >
          {t('back')}
        </Button>
        <span className="ml-auto truncate font-semibold">{words.fieldWord(field)}</span>
      </div>
      <FilterEditor source={source} filter={draft} onChange={edit} />
      <Button
        variant="primary"
        onClick={() => {
          // Some ask something from the start, and need no change to be meant.
          edit(draft);
          onDone();
        }}
        className="self-end"
      >
        {t('done')}
      </Button>
    </div>
  );
}
