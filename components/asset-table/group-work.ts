import { toggleFold } from '@/lib/grid/folds';
import type { PlacedGroup } from '@/lib/grid/group-tree';
import type { GroupedLines } from '@/lib/grid/grouped-lines';
import type { Grouping } from '@/lib/grid/grouping';
import type { Selection } from './use-selection';
import type { TableUrl } from './use-table-url';

/** How rows are grouped, and what is done with the groups: both come when somebody groups. */
export interface Grouped {
  grouping: Grouping;
  work: typeof groupWork;
}

/** What is done with groups, by the pointer and by keys. */
export function groupWork(lines: GroupedLines, url: TableUrl, selection: Selection) {
  const toggle = ({ path }: PlacedGroup) => url.setFolds(toggleFold(url.view.folds, path));
  const choose = (group: PlacedGroup) =>
    selection.setAll(lines.idsOf(group), lines.chosenOf(group, selection.ids) !== 'all');
  return {
    toggle,
    choose,
    /** Answers the line that a key leads to, or whether it did anything. */
    onKey(key: string, line: number): number | boolean {
      const action = lines.actionOf(key, line);
      if (action?.does === 'move') return action.line;
      if (action?.does === 'toggle') toggle(action.group);
      else if (action) choose(action.group);
      return Boolean(action);
    },
  };
}
