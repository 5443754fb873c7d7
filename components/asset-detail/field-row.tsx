import type { FieldView } from '@/lib/assets/field-view';
import { FieldNotes } from './field-notes';
import { FieldTools } from './field-tools';
import { FieldValue } from './field-value';
import { fieldAnchor, hasRawForm, responsePath, useFieldLabel } from './field-words';

interface FieldListProps {
  fields: readonly FieldView[];
  /** Our own addresses for URLs, by path. */
  hrefs?: Readonly<Record<string, string>>;
  /** How many levels of JSON in strings are open at first. */
  jsonLevels?: number;
  className?: string;
}

/** Fields as label and value, one a row. */
export function FieldList({ fields, hrefs = {}, jsonLevels = 2, className = '' }: FieldListProps) {
  return (
    <dl className={className}>
      {fields.map((field) => (
        <FieldRow key={field.path} field={field} href={hrefs[field.path]} jsonLevels={jsonLevels} />
      ))}
    </dl>
  );
}

interface FieldRowProps {
  field: FieldView;
  href: string | undefined;
  jsonLevels: number;
}

function FieldRow({ field, href, jsonLevels }: FieldRowProps) {
  const label = useFieldLabel(field);
  return (
    <div
      id={fieldAnchor(field.path)}
      className="group/field relative grid scroll-mt-14 break-inside-avoid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-3 border-b py-1.5 target:bg-warn-soft"
    >
      <dt className={`text-ink-3 ${field.key === null ? 'break-all font-mono text-xs' : ''}`}>{label}</dt>
      <dd className="min-w-0">
        <FieldNotes field={field}>
          <FieldValue value={field.value} href={href} jsonLevels={jsonLevels} />
        </FieldNotes>
        <FieldTools
          label={label}
          value={field.raw}
          withRaw={hasRawForm(field)}
          path={responsePath(field)}
          className="top-0.5 right-0"
        />
      </dd>
    </div>
  );
}
