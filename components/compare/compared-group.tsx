import { EqualNot } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { FieldNotes } from '@/components/asset-detail/field-notes';
import { FieldValue } from '@/components/asset-detail/field-value';
import { useFieldLabel } from '@/components/asset-detail/field-words';
import type { ComparedField, ComparedFields } from '@/lib/assets/compare-assets';
import type { FieldView } from '@/lib/assets/field-view';

interface ComparedGroupProps {
  group: ComparedFields;
  /** Also the fields that say the same everywhere. */
  isAll: boolean;
  /** For each column, which cell of a field it shows; -1 where there is no asset. */
  columns: readonly number[];
}

/** The fields of one group; the group is not there when none of them is shown. */
export function ComparedGroup({ group: { group, number, fields }, isAll, columns }: ComparedGroupProps) {
  const t = useTranslations('compare.group');
  const shown = fields.filter(({ isDifferent }) => isAll || isDifferent);
  if (shown.length === 0) return null;
  return (
    <tbody>
      <tr className="border-b">
        <th scope="rowgroup" colSpan={columns.length + 1} className="pt-5 pb-1 text-left font-semibold">
          <span className="sticky left-0">{t(group, { number: number ?? 0 })}</span>
        </th>
      </tr>
      {shown.map((field) => (
        <Row key={field.path} field={field} columns={columns} />
      ))}
    </tbody>
  );
}

function Row({ field, columns }: { field: ComparedField; columns: readonly number[] }) {
  const { path, cells, isDifferent, isUnlikeFirst } = field;
  const known = cells.find((cell) => cell !== null);
  return (
    <tr data-field={path} data-differs={isDifferent || undefined} className="border-b align-top">
      <th
        scope="row"
        className="sticky left-0 z-10 break-words bg-bg py-1.5 pr-2 text-left font-normal text-ink-3"
      >
        {known && <Label field={known} />}
      </th>
      {columns.map((at, column) => (
        <td
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
          key={column}
          className={`px-2 py-1.5 ${isUnlikeFirst[at] ? 'bg-accent-soft' : ''}`}
        >
          <Cell field={cells[at] ?? null} isMarked={isUnlikeFirst[at] ?? false} />
        </td>
      ))}
    </tr>
  );
}

function Label({ field }: { field: FieldView }) {
  return useFieldLabel(field);
}

function Cell({ field, isMarked }: { field: FieldView | null; isMarked: boolean }) {
  const t = useTranslations('compare');
  return (
    <div className="flex min-w-0 items-start gap-1.5">
      <span className="min-w-0 grow break-words">
        {field ? (
          <FieldNotes field={field}>
            <FieldValue value={field.value} jsonLevels={1} />
          </FieldNotes>
        ) : (
          <FieldValue value={{ kind: 'absent' }} />
        )}
      </span>
      {isMarked && (
        <span title={t('differs')} className="shrink-0 text-accent">
          <EqualNot aria-hidden="true" className="mt-0.5 size-3.5" />
          <span className="sr-only">{t('differs')}</span>
        </span>
      )}
    </div>
  );
}
