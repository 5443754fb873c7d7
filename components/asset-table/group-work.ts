import { toggleFold } from '@/lib/grid/folds';
import type { PlacedGroup } from '@/lib/grid/group-tree';
import type { GroupedLines } from '@/lib/grid/grouped-lines';
import type { Selection } from './use-selection';
import type { TableUrl } from './use-table-url';

/** What is done with groups, by the pointer and by keys. @param lines null when rows are not grouped */
export function groupWork(lines: GroupedLines | null, url: TableUrl, selection: Selection) {
  const toggle = ({ path }: PlacedGroup) => url.setFolds(toggleFold(url.view.folds, path));
  const choose = (group: PlacedGroup) => {
    if (lines) selection.setAll(lines.idsOf(group), lines.chosenOf(group, selection.ids) !== 'all');
  };
  return {
    toggle,
    choose,
    /** Answers the line that a key leads to, or whether it did anything. */
    onKey(key: string, line: number): number | boolean {
      const action = lines?.actionOf(key, line);
      if (action?.does === 'move') return action.line;
      if (action?.does === 'toggle') toggle(action.group);
      else if (action) choose(action.group);
      return Boolean(action);
    },
  };
}
