import type { RowView } from '@/lib/ledger/row-view';
import type { Selection } from './use-selection';

/** Of what is shown: what was not chosen is, and the other way round. */
export function invertShown(selection: Selection, view: RowView) {
  const chosen = new Set(selection.ids);
  const shown = view.ids();
  selection.setAll(
    shown.filter((id) => chosen.has(id)),
    false,
  );
  selection.setAll(
    shown.filter((id) => !chosen.has(id)),
    true,
  );
}
