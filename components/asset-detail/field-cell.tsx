import type { FileView } from '@/lib/assets/asset-view';
import type { FieldKey } from '@/lib/assets/field-specs';
import type { FieldView } from '@/lib/assets/field-view';
import { FieldNotes } from './field-notes';
import { FieldTools } from './field-tools';
import { FieldValue } from './field-value';
import { fieldAnchor, hasRawForm, responsePath, useFieldLabel } from './field-words';

interface FieldCellProps {
  file: FileView;
  /** The fields of this cell; several are joined by ×. */
  keys: readonly FieldKey[];
  href?: string | undefined;
}

/** A cell of the file table. Raw form and tools float above a value that is hovered or focused. */
export function FieldCell({ file, keys, href }: FieldCellProps) {
  return keys
    .flatMap((key) => file.fields.filter((field) => field.key === key))
    .map((field, index) => (
      <span key={field.path}>
        {index > 0 && <span className="text-ink-3"> × </span>}
        <FloatingField field={field} href={href} />
      </span>
    ));
}

function FloatingField({ field, href }: { field: FieldView; href: string | undefined }) {
  const label = useFieldLabel(field);
  const { value } = field;
  return (
    <span
      id={fieldAnchor(field.path)}
      className="group/field relative inline-block max-w-full scroll-mt-14 rounded-sm align-top target:bg-warn-soft"
    >
      <FieldNotes field={field}>
        {value.kind === 'pixels' ? value.value : <FieldValue value={value} href={href} />}
      </FieldNotes>
      <FieldTools
        label={label}
        value={field.raw}
        withRaw={hasRawForm(field)}
        path={responsePath(field)}
        className="right-0 bottom-full"
      />
    </span>
  );
}
