import type { Command } from '@/components/palette/commands';
import { COLUMNS } from '@/lib/assets/columns';
import { FACET_FIELDS, type FieldId } from '@/lib/filters/fields';
import { DENSITIES, isColumnShown } from '@/lib/grid/column-layout';
import { type ColumnsChange, showColumn } from '@/lib/grid/edit-columns';
import { NO_FOLDS } from '@/lib/grid/folds';
import { LAYOUTS } from './table-url';
import type { TableUrl } from './use-table-url';

export const FIRST_COLUMNS: ColumnsChange = {
  hidden: [],
  shown: [],
  order: [],
  left: ['position', 'cover', 'title'],
  right: [],
  widths: [],
};

export const ALL_COLUMNS: ColumnsChange = {
  hidden: [],
  shown: COLUMNS.flatMap(({ id, isDefault }) => (isDefault ? [] : [id])),
};

/** Groups by one field more, within the others, or by one less. */
export function toggleGroup(groups: readonly FieldId[], field: FieldId): FieldId[] {
  return groups.includes(field) ? groups.filter((other) => other !== field) : [...groups, field];
}

/** What changes the view of a list: all that its address keeps. */
export function viewCommands(url: TableUrl): Command[] {
  const { view } = url;
  const layouts = LAYOUTS.map(
    (layout): Command => ({
      word: `layout-${layout}`,
      isOn: view.layout === layout,
      run: () => url.setLayout(layout),
    }),
  );
  const tokens: Command = {
    word: 'tokens',
    isOn: view.tokens !== null,
    run: () => url.setTokens(view.tokens === null ? [] : null),
  };
  const sorts = COLUMNS.map(({ id }): Command => {
    const isOn = view.sorts[0]?.column === id;
    // Once more sorts the other way round, as a click on the head of the column does.
    const descending = isOn && !view.sorts[0]?.descending;
    return {
      word: 'sortBy',
      of: { column: id },
      isOn,
      run: () => url.setSorts([{ column: id, descending }]),
    };
  });
  const folds: Command[] =
    view.groups.length === 0
      ? []
      : [
          { word: 'closeGroups', run: () => url.setFolds({ isAll: true, keys: [] }) },
          { word: 'openGroups', run: () => url.setFolds(NO_FOLDS) },
        ];
  const filters: Command[] =
    view.filters.length === 0 && view.query === ''
      ? []
      : [{ word: 'clearFilters', run: () => url.setView({ ...view, filters: [], query: '' }) }];
  return [
    ...layouts,
    tokens,
    ...filters,
    ...folds,
    ...(view.layout === 'table' ? tableCommands(url) : []),
    ...sorts,
  ];
}

function tableCommands(url: TableUrl): Command[] {
  const { view } = url;
  const densities = DENSITIES.map(
    (density): Command => ({
      word: `density-${density}`,
      isOn: view.density === density,
      run: () => url.setDensity(density),
    }),
  );
  const groups = FACET_FIELDS.map(
    (id): Command => ({
      word: 'groupBy',
      of: { field: id },
      isOn: view.groups.includes(id),
      // What rows are grouped by already stays: they are grouped further, or no longer by this.
      run: () => url.setGroups(toggleGroup(view.groups, id)),
    }),
  );
  const columns = COLUMNS.map(({ id }): Command => {
    const isShown = isColumnShown(view, id);
    return {
      word: isShown ? 'hideColumn' : 'showColumn',
      of: { column: id },
      run: () => url.setColumns(showColumn(view, id, !isShown)),
    };
  });
  return [
    ...densities,
    { word: 'ungroup', isOn: view.groups.length === 0, run: () => url.setGroups([]) },
    { word: 'allColumns', run: () => url.setColumns(ALL_COLUMNS) },
    { word: 'resetColumns', run: () => url.setColumns(FIRST_COLUMNS) },
    ...groups,
    ...columns,
  ];
}
