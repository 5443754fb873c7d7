import { ChevronLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { blankCondition, isComplete } from '@/lib/filters/edit-filters';
import { type FieldId, fieldOf, OPERATIONS } from '@/lib/filters/fields';
import { type Filter, filterOf } from '@/lib/filters/filter';
import { FilterEditor } from './filter-editor';
import type { FacetSource } from './use-facets';
import { useFilterWords } from './use-filter-words';

interface NewFilterProps {
  source: FacetSource;
  field: FieldId;
  onChange: (filters: Filter[]) => void;
  onBack: () => void;
  onDone: () => void;
}

/** The editor of a filter that joins the others as soon as it asks something. */
export function NewFilter({ source, field, onChange, onBack, onDone }: NewFilterProps) {
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
