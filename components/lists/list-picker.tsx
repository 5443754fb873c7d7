import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/filter-bar/select-field';

interface ListPickerProps {
  label: string;
  /** Undefined while they are asked for. */
  lists: readonly { id: string; name: string; count: number }[] | undefined;
  /** The list that is meant already. */
  exceptId: string;
  /** Empty before one is chosen. */
  value: string;
  onChange: (id: string) => void;
}

/** A choice among the other lists. */
export function ListPicker({ label, lists, exceptId, value, onChange }: ListPickerProps) {
  const t = useTranslations('lists.combine');
  const others = lists?.filter(({ id }) => id !== exceptId) ?? [];
  if (lists && others.length === 0) return <p className="text-ink-3">{t('noOther')}</p>;
  const options = others.map(({ id, name, count }) => ({
    value: id,
    label: t('choice', { name, count }),
  }));
  return (
    <SelectField
      label={label}
      value={value}
      options={[{ value: '', label: '' }, ...options]}
      onChange={onChange}
    />
  );
}
