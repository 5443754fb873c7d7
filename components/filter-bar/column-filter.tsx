'use client';
import { useTranslations } from 'next-intl';
import { useCallback, useLayoutEffect, useRef } from 'react';
import { POPUP_STYLE, usePopupPlace } from '@/components/ui/use-popup-place';
import type { FieldId } from '@/lib/filters/fields';
import type { Filter } from '@/lib/filters/filter';
import { NewFilter } from './new-filter';
import type { FacetSource } from './use-facets';

interface ColumnFilterProps {
  field: FieldId;
  /** The head of the column; it opens beside that. */
  anchor: Element;
  source: FacetSource;
  onChange: (filters: Filter[]) => void;
  onClose: () => void;
}

/** A new filter by what a column shows. It is open as long as it is rendered. */
export function ColumnFilter({ field, anchor, source, onChange, onClose }: ColumnFilterProps) {
  const t = useTranslations('filters');
  const popup = useRef<HTMLDivElement>(null);
  const findAnchor = useCallback(() => anchor, [anchor]);
  const close = () => popup.current?.hidePopover();
  useLayoutEffect(() => popup.current?.showPopover(), []);
  usePopupPlace(popup, findAnchor, true, {});

  return (
    <div
      ref={popup}
      popover="auto"
      role="dialog"
      aria-label={t('addLabel')}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
      className={`${POPUP_STYLE} max-h-[min(32rem,calc(100dvh-1rem))] w-80 p-3`}
    >
      <NewFilter source={source} field={field} onChange={onChange} onBack={close} onDone={close} />
    </div>
  );
}
