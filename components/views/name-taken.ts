import { foldText } from '@/lib/assets/fold-text';
import type { SavedView } from '@/lib/grid/saved-view';
import type { Views } from './use-views';

/** Whether another view of the list has a name already, however it is spelt: two could not be told apart. */
export function isNameTaken({ views }: Pick<Views, 'views'>, name: string, own?: SavedView): boolean {
  const folded = foldText(name.trim());
  return (views ?? []).some((view) => view.id !== own?.id && foldText(view.name) === folded);
}
