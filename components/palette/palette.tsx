'use client';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useCompletions } from '@/components/filter-bar/use-facets';
import { loadPart } from '@/components/ui/load-part';
import { useModal } from '@/components/ui/use-modal';
import { useCommands, useOffers } from './commands';
import { PaletteBox } from './palette-box';

const LabelsDialog = dynamic(
  () => loadPart(() => import('@/components/review/labels-dialog')).then((m) => m.LabelsDialog),
  {
    loading: () => null,
    ssr: false,
  },
);

interface PaletteProps {
  open: boolean;
  onClose: () => void;
}

/** Everything that can be done here, by its name; on a list also its filters, as they are typed in its own bar. */
export function Palette({ open, onClose }: PaletteProps) {
  const t = useTranslations('palette');
  const [isLabels, setLabels] = useState(false);
  useCommands('app', [{ word: 'labels', run: () => setLabels(true) }]);
  return (
    <>
      {isLabels && <LabelsDialog onClose={() => setLabels(false)} />}
      <dialog
        {...useModal(open, onClose)}
        aria-label={t('title')}
        className="mx-auto mt-[max(1rem,12dvh)] w-[min(38rem,calc(100vw-1rem))] overflow-clip rounded-lg border border-line-strong bg-popover p-0 text-ink opacity-100 shadow-popup outline-none transition-opacity backdrop:bg-black/50 starting:opacity-0"
      >
        {open && <Content onClose={onClose} />}
      </dialog>
    </>
  );
}

/** One box from the first key on: the list tells of itself only after somebody has begun to type. */
function Content({ onClose }: Pick<PaletteProps, 'onClose'>) {
  const filters = useOffers().find((offer) => offer.filters)?.filters;
  const facets = useCompletions(filters?.source ?? null);
  return <PaletteBox list={filters ? { ...filters, facets } : null} onClose={onClose} />;
}
