'use client';
import { ChevronsDownUp, ChevronsUpDown, Keyboard, ListOrdered } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useCommands } from '@/components/palette/commands';
import { IconButton } from '@/components/ui/icon-button';
import { loadSoon } from '@/components/ui/load-part';
import { Menu, MenuCheckbox, MenuItem, MenuRadio, MenuSeparator } from '@/components/ui/menu';
import { Popover } from '@/components/ui/popover';
import { ViewsButton } from '@/components/views/views-button';
import { FACET_FIELDS } from '@/lib/filters/fields';
import { DENSITIES, isColumnShown, orderedColumns } from '@/lib/grid/column-layout';
import { showColumn } from '@/lib/grid/edit-columns';
import { NO_FOLDS } from '@/lib/grid/folds';
import { KeyHelp } from './key-help';
import { DensityButton, ToolButton } from './tool-button';
import type { TableUrl } from './use-table-url';
import { ALL_COLUMNS, FIRST_COLUMNS, toggleGroup, viewCommands } from './view-commands';

interface ViewToolsProps {
  url: TableUrl;
  batchId: string;
}

/** What a view of the table is made with: groups, columns, height of the rows. */
export function ViewTools({ url, batchId }: ViewToolsProps) {
  const toolbar = useTranslations('table.toolbar');
  const tokens = useTranslations('tokens');
  const areTokensShown = url.view.tokens !== null;
  useCommands('view', viewCommands(url));
  return (
    <>
      <ViewsButton url={url} batchId={batchId} />
      {!areTokensShown && <GroupMenu url={url} />}
      {url.view.layout === 'table' && !areTokensShown && (
        <>
          <ColumnMenu url={url} />
          <DensityMenu url={url} />
        </>
      )}
      <IconButton
        label={tokens('toggle')}
        aria-pressed={areTokensShown}
        onClick={() => url.setTokens(areTokensShown ? null : [])}
      >
        <ListOrdered aria-hidden="true" />
      </IconButton>
      <Popover
        label={toolbar('keys')}
        align="end"
        trigger={(trigger) => (
          <IconButton label={toolbar('keys')} {...trigger} className="pointer-coarse:hidden">
            <Keyboard aria-hidden="true" />
          </IconButton>
        )}
      >
        <KeyHelp />
      </Popover>
    </>
  );
}

/** What rows are grouped by: each further field groups within the ones before. */
function GroupMenu({ url }: Pick<ViewToolsProps, 'url'>) {
  const t = useTranslations('table.group');
  const toolbar = useTranslations('table.toolbar');
  const fields = useTranslations('filters.fields');
  const { groups } = url.view;
  return (
    <Menu
      label={toolbar('group')}
      align="end"
      trigger={(trigger) => (
        <ToolButton tool="group" {...trigger} className={groups.length > 0 ? 'text-accent' : ''}>
          {groups.length > 0 ? t('by', { fields: groups.map((id) => fields(id)).join(' › ') }) : undefined}
        </ToolButton>
      )}
    >
      <GroupCode />
      {groups.length > 0 && (
        <>
          <MenuItem
            icon={<ChevronsDownUp aria-hidden="true" />}
            onSelect={() => url.setFolds({ isAll: true, keys: [] })}
          >
            {t('closeAll')}
          </MenuItem>
          <MenuItem icon={<ChevronsUpDown aria-hidden="true" />} onSelect={() => url.setFolds(NO_FOLDS)}>
            {t('openAll')}
          </MenuItem>
          <MenuSeparator />
        </>
      )}
      <MenuRadio checked={groups.length === 0} onChange={() => url.setGroups([])}>
        {t('nothing')}
      </MenuRadio>
      {FACET_FIELDS.map((id) => (
        <MenuCheckbox
          key={id}
          checked={groups.includes(id)}
          onChange={() => url.setGroups(toggleGroup(groups, id))}
        >
          {fields(id)}
          {groups.length > 1 && groups.includes(id) && (
            <span className="ml-auto pl-3 text-ink-3 tabular-nums">{groups.indexOf(id) + 1}</span>
          )}
        </MenuCheckbox>
      ))}
    </Menu>
  );
}

/** Whoever opens the menu is about to group: its code comes meanwhile. */
function GroupCode() {
  useEffect(() => {
    loadSoon(
      () => import('./group-rows'),
      () => import('./group-line'),
    );
  }, []);
  return null;
}

function ColumnMenu({ url }: Pick<ViewToolsProps, 'url'>) {
  const t = useTranslations('table.toolbar');
  const fields = useTranslations('fields');
  const { view } = url;
  return (
    <Menu label={t('columns')} align="end" trigger={(trigger) => <ToolButton tool="columns" {...trigger} />}>
      {orderedColumns(view.order).map((id) => (
        <MenuCheckbox
          key={id}
          checked={isColumnShown(view, id)}
          onChange={(isShown) => url.setColumns(showColumn(view, id, isShown))}
        >
          {fields(id)}
        </MenuCheckbox>
      ))}
      <MenuSeparator />
      <MenuItem onSelect={() => url.setColumns(ALL_COLUMNS)}>{t('allColumns')}</MenuItem>
      <MenuItem onSelect={() => url.setColumns(FIRST_COLUMNS)}>{t('resetColumns')}</MenuItem>
    </Menu>
  );
}

function DensityMenu({ url }: Pick<ViewToolsProps, 'url'>) {
  const t = useTranslations('table.toolbar');
  return (
    <Menu label={t('density')} align="end" trigger={(trigger) => <DensityButton {...trigger} />}>
      {DENSITIES.map((density) => (
        <MenuRadio
          key={density}
          checked={url.view.density === density}
          onChange={() => url.setDensity(density)}
        >
          {t(`densities.${density}`)}
        </MenuRadio>
      ))}
    </Menu>
  );
}
