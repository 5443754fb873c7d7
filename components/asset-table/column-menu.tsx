import {
  ArrowDown,
  ArrowLeft,
  ArrowLeftToLine,
  ArrowRight,
  ArrowRightToLine,
  ArrowUp,
  ChevronsLeftRight,
  ChevronsRightLeft,
  EyeOff,
  Group,
  ListFilter,
  MoveHorizontal,
  PinOff,
  RotateCcw,
  Ungroup,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ContextMenu } from '@/components/ui/context-menu';
import { MenuItem, MenuSeparator } from '@/components/ui/menu';
import type { ColumnId } from '@/lib/assets/columns';
import { COLUMN_FIELDS } from '@/lib/filters/edit-filters';
import { FACET_FIELDS } from '@/lib/filters/fields';
import { type ColumnsChange, pinColumn, showColumn, sizeColumn, stepColumn } from '@/lib/grid/edit-columns';
import type { HeaderWork } from './column-tools';
import { toggleGroup } from './view-commands';

const STEP_PX = 16;

interface ColumnMenuProps extends HeaderWork {
  id: ColumnId;
  anchor: HTMLElement;
  onChange: (change: ColumnsChange | null) => void;
  onFit: () => void;
  onClose: () => void;
}

/** Everything that can be done with a column: what the pointer does by dragging, too. */
export function ColumnMenu({ url, placed, onFilter, id, anchor, onChange, onFit, onClose }: ColumnMenuProps) {
  const t = useTranslations('table.column');
  const fields = useTranslations('fields');
  const { view } = url;
  const column = placed.find((each) => each.id === id);
  const field = COLUMN_FIELDS[id];
  const canGroup = field !== null && FACET_FIELDS.includes(field);
  const sort = view.sorts.find((each) => each.column === id);
  const left = stepColumn(view, placed, id, -1);
  const right = stepColumn(view, placed, id, 1);
  const size = (step: number) => onChange(sizeColumn(view, id, anchor.offsetWidth + step));

  return (
    <ContextMenu
      label={t('menu', { column: fields(id) })}
      anchor={anchor}
      onClose={onClose}
      page={id}
      leadsOn={false}
    >
      <MenuItem
        icon={<ArrowUp aria-hidden="true" />}
        disabled={sort?.descending === false}
        onSelect={() => url.setSorts([{ column: id, descending: false }])}
      >
        {t('ascending')}
      </MenuItem>
      <MenuItem
        icon={<ArrowDown aria-hidden="true" />}
        disabled={sort?.descending === true}
        onSelect={() => url.setSorts([{ column: id, descending: true }])}
      >
        {t('descending')}
      </MenuItem>
      <MenuSeparator />
      {column?.pin !== 'left' && (
        <MenuItem
          icon={<ArrowLeftToLine aria-hidden="true" />}
          onSelect={() => onChange(pinColumn(view, id, 'left'))}
        >
          {t('pinLeft')}
        </MenuItem>
      )}
      {column?.pin !== 'right' && (
        <MenuItem
          icon={<ArrowRightToLine aria-hidden="true" />}
          onSelect={() => onChange(pinColumn(view, id, 'right'))}
        >
          {t('pinRight')}
        </MenuItem>
      )}
      {column?.pin && (
        <MenuItem icon={<PinOff aria-hidden="true" />} onSelect={() => onChange(pinColumn(view, id, null))}>
          {t('unpin')}
        </MenuItem>
      )}
      <Stay>
        <MenuItem icon={<ArrowLeft aria-hidden="true" />} disabled={!left} onSelect={() => onChange(left)}>
          {t('moveLeft')}
        </MenuItem>
        <MenuItem icon={<ArrowRight aria-hidden="true" />} disabled={!right} onSelect={() => onChange(right)}>
          {t('moveRight')}
        </MenuItem>
        <MenuSeparator />
        <MenuItem icon={<ChevronsLeftRight aria-hidden="true" />} onSelect={() => size(STEP_PX)}>
          {t('wider')}
        </MenuItem>
        <MenuItem icon={<ChevronsRightLeft aria-hidden="true" />} onSelect={() => size(-STEP_PX)}>
          {t('narrower')}
        </MenuItem>
      </Stay>
      <MenuItem icon={<MoveHorizontal aria-hidden="true" />} onSelect={onFit}>
        {t('fit')}
      </MenuItem>
      <MenuItem
        icon={<RotateCcw aria-hidden="true" />}
        disabled={!column?.isSized}
        onSelect={() => onChange(sizeColumn(view, id, null))}
      >
        {t('ownWidth')}
      </MenuItem>
      <MenuSeparator />
      {canGroup &&
        (view.groups.includes(field) ? (
          <MenuItem
            icon={<Ungroup aria-hidden="true" />}
            onSelect={() => url.setGroups(toggleGroup(view.groups, field))}
          >
            {t('ungroup')}
          </MenuItem>
        ) : (
          <MenuItem
            icon={<Group aria-hidden="true" />}
            onSelect={() => url.setGroups(toggleGroup(view.groups, field))}
          >
            {view.groups.length === 0 ? t('group') : t('groupWithin')}
          </MenuItem>
        ))}
      {field && (
        <MenuItem icon={<ListFilter aria-hidden="true" />} onSelect={() => onFilter(field, anchor)}>
          {t('filter')}
        </MenuItem>
      )}
      <MenuItem
        icon={<EyeOff aria-hidden="true" />}
        disabled={placed.length < 2}
        onSelect={() => onChange(showColumn(view, id, false))}
      >
        {t('hide')}
      </MenuItem>
    </ContextMenu>
  );
}

/** Items that are chosen several times in a row: the menu closes on what reaches it. */
function Stay({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the items inside are what one interacts with.
    <div role="presentation" onClick={(event) => event.stopPropagation()}>
      {children}
    </div>
  );
}
