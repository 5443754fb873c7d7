import { Grid2X2, Grid3X3 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LEAST_ZOOM, MOST_ZOOM } from '@/components/asset-table/table-url';

interface ZoomSliderProps {
  /** Cards beside each other on 1,440 px. */
  zoom: number;
  onChange: (zoom: number) => void;
}

/** How large the cards are, but on a phone, where two are across. Fewer of them are larger, so the slider runs from right to left: right is larger. */
export function ZoomSlider({ zoom, onChange }: ZoomSliderProps) {
  const t = useTranslations('gallery');
  return (
    <span className="ml-auto flex items-center gap-2 max-sm:hidden [&_svg]:size-4">
      <Grid3X3 aria-hidden="true" className="text-ink-3" />
      <input
        type="range"
        dir="rtl"
        min={LEAST_ZOOM}
        max={MOST_ZOOM}
        value={zoom}
        onChange={(event) => onChange(event.target.valueAsNumber)}
        aria-label={t('zoom')}
        aria-valuetext={t('across', { count: zoom })}
        title={t('across', { count: zoom })}
        className="w-32 accent-accent"
      />
      <Grid2X2 aria-hidden="true" className="text-ink-3" />
    </span>
  );
}
