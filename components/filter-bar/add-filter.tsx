'use client';
import { ListFilter } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';
import type { FieldId } from '@/lib/filters/fields';
import type { Filter } from '@/lib/filters/filter';
import type { Query } from '@/lib/filters/query';
import { LazyFilterInput, LazyNewFilter } from './lazy-parts';
import type { FacetSource } from './use-facets';

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
      className="min-w-72"
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
      <LazyNewFilter
        source={source}
        field={field}
        onChange={onChange}
        onBack={() => setField(null)}
        onDone={onDone}
      />
    );
  }
  return (
    <LazyFilterInput
      source={source}
      onField={setField}
      onTyped={(query) => {
        onTyped(query);
        onDone();
      }}
    />
  );
}
