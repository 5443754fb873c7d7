'use client';
import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { blankCondition } from '@/lib/filters/edit-filters';
import { fieldOf, OPERATIONS } from '@/lib/filters/fields';
import type { Condition, Filter, Operation } from '@/lib/filters/filter';
import { DatesEditor, LastEditor } from './date-editor';
import { FacetEditor } from './facet-editor';
import { RangeEditor } from './range-editor';
import { SelectField } from './select-field';
import { PathEditor, TextEditor } from './text-editor';
import type { FacetSource } from './use-facets';

interface FilterEditorProps {
  source: FacetSource;
  /** May ask nothing yet. */
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** Everything about one filter that can be changed: the condition, its values, and whether it excludes. */
export function FilterEditor({ source, filter, onChange }: FilterEditorProps) {
  const t = useTranslations('filters');
  const { field, path, isNegated, isOff } = filter;
  const { kind } = fieldOf(field);
  const change = (condition: Condition) => onChange({ field, path, isNegated, isOff, ...condition });

  return (
    <div className="flex flex-col gap-3">
      {kind === 'json' && (
        <PathEditor source={source} path={path} onChange={(next) => onChange({ ...filter, path: next })} />
      )}
      <SelectField
        label={t('operation')}
        value={filter.op}
        options={OPERATIONS[kind].map((op) => ({ value: op, label: t(`operations.${op}`) }))}
        onChange={(op) => change(withValues(op, filter))}
      />
      <ValueEditor key={filter.op} source={source} filter={filter} onChange={change} />
      <Checkbox
        checked={isNegated}
        onChange={({ target }) => onChange({ ...filter, isNegated: target.checked })}
        className="text-sm"
      >
        {t('exclude')}
      </Checkbox>
    </div>
  );
}

/** Another operation on the same values, where it takes the like. */
function withValues(op: Operation, before: Condition): Condition {
  if ((op === 'anyOf' || op === 'allOf') && 'values' in before) return { op, values: before.values };
  if ((op === 'contains' || op === 'exact') && 'text' in before) return { op, text: before.text };
  return blankCondition(op);
}

interface ValueEditorProps {
  source: FacetSource;
  filter: Filter;
  onChange: (condition: Condition) => void;
}

function ValueEditor({ source, filter, onChange }: ValueEditorProps) {
  const t = useTranslations('filters');
  switch (filter.op) {
    case 'anyOf':
    case 'allOf': {
      const { op, values } = filter;
      return (
        <FacetEditor
          source={source}
          field={filter.field}
          chosen={values}
          onChange={(next) => onChange({ op, values: next })}
        />
      );
    }
    case 'contains':
    case 'exact':
    case 'regex':
      return <TextEditor condition={filter} onChange={onChange} />;
    case 'range': {
      const field = fieldOf(filter.field);
      return field.kind === 'range' ? (
        <RangeEditor unit={field.unit} range={filter} onChange={onChange} />
      ) : null;
    }
    case 'dates':
      return <DatesEditor dates={filter} onChange={onChange} />;
    case 'last':
      return <LastEditor last={filter} onChange={onChange} />;
    case 'is':
      return (
        <SelectField
          label={t('operations.is')}
          value={filter.value ? 'yes' : 'no'}
          options={[
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
          ]}
          onChange={(value) => onChange({ op: 'is', value: value === 'yes' })}
        />
      );
    case 'empty':
      return null;
    default:
      return filter satisfies never;
  }
}
