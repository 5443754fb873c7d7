'use client';
import { ChevronLeft, ListFilter, ListX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ContextMenu } from '@/components/ui/context-menu';
import { MenuItem, MenuSeparator } from '@/components/ui/menu';
import { viewerZone } from '@/components/ui/viewer-zone';
import type { AssetRow } from '@/lib/assets/asset-row';
import { COLUMNS, type ColumnId } from '@/lib/assets/columns';
import { visibleText } from '@/lib/assets/visible-text';
import { cellFilters } from '@/lib/filters/edit-filters';
import type { Filter } from '@/lib/filters/filter';
import { useFilterWords } from './use-filter-words';

/** Titles can be long; a menu is not. */
const MAX_NAME = 60;

export interface CellTarget {
  row: AssetRow;
  /** Null: the whole row, whose columns are offered first. */
  column: ColumnId | null;
  anchor: Element;
}

interface CellMenuProps {
  target: CellTarget;
  onFilter: (filter: Filter) => void;
  onClose: () => void;
}

/** What can be done with a value of a row: keep the rows that have it, or leave them out. */
export function CellMenu({ target, onFilter, onClose }: CellMenuProps) {
  const t = useTranslations('filters.cell');
  const words = useFilterWords();
  const { row, column, anchor } = target;
  const zone = viewerZone();
  const ofCell = column ? cellFilters(column, row, zone) : [];
  const [choices, setChoices] = useState(ofCell);
  const [filter = null] = choices.length === 1 ? choices : [];
  const offered = choices.length > 0 ? choices : COLUMNS.flatMap(({ id }) => cellFilters(id, row, zone));
  const say = (choice: Filter) => short(words.filterWords(choice));

  return (
    <ContextMenu
      label={t('menu', { name: short(visibleText(row.title ?? row.id)) })}
      anchor={anchor}
      onClose={onClose}
      page={choices.map(say).join()}
      leadsOn={!filter}
    >
      {filter ? (
        <>
          <MenuItem icon={<ListFilter aria-hidden="true" />} onSelect={() => onFilter(filter)}>
            {t('by', { value: say(filter) })}
          </MenuItem>
          <MenuItem
            icon={<ListX aria-hidden="true" />}
            onSelect={() => onFilter({ ...filter, isNegated: true })}
          >
            {t('exclude', { value: say(filter) })}
          </MenuItem>
          <MenuSeparator />
          <Back onSelect={() => setChoices([])} />
        </>
      ) : (
        offered.map((choice) => (
          <MenuItem key={say(choice)} onSelect={() => setChoices([choice])}>
            {say(choice)}
          </MenuItem>
        ))
      )}
    </ContextMenu>
  );
}

function short(text: string): string {
  return text.length > MAX_NAME ? `${text.slice(0, MAX_NAME)}…` : text;
}

/** Leads to the other values without closing the menu. */
function Back({ onSelect }: { onSelect: () => void }) {
  const t = useTranslations('filters.cell');
  return (
    // The menu closes on what reaches it.
    // biome-ignore lint/a11y/noStaticElementInteractions: the item inside is what one interacts with.
    <div role="presentation" onClick={(event) => event.stopPropagation()}>
      <MenuItem icon={<ChevronLeft aria-hidden="true" />} onSelect={onSelect}>
        {t('back')}
      </MenuItem>
    </div>
  );
}
