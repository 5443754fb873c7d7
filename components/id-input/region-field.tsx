import { useTranslations } from 'next-intl';

interface RegionFieldProps {
  regions: readonly string[];
  value: string;
  onChange: (region: string) => void;
}

/** Which region is asked; nothing to choose, nothing shown. */
export function RegionField({ regions, value, onChange }: RegionFieldProps) {
  const t = useTranslations('intake');
  if (regions.length < 2) return null;
  return (
    <label className="flex flex-col gap-1 text-ink-2">
      {t('region')}
      <select
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className="h-7 rounded border border-line-strong bg-surface px-2 font-mono text-ink pointer-coarse:h-10"
      >
        {regions.map((region) => (
          <option key={region}>{region}</option>
        ))}
      </select>
    </label>
  );
}
