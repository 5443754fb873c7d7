/**
 * The keys of a list, by what they do. The one list: the help and the palette read it. `Mod` is Command on Apple's
 * keyboards and Control elsewhere.
 */
export const LIST_KEYS = {
  move: ['↑', '↓'],
  moveAcross: ['←', '→'],
  page: ['PgUp', 'PgDn', 'Home', 'End'],
  open: ['Enter'],
  copy: ['c'],
  select: ['Space'],
  moveCell: ['Alt', '↑↓←→'],
  extend: ['Shift', '↑↓←→'],
  copyRow: ['Mod', 'C'],
  preview: [',', '.'],
  previewEnds: ['Home', 'End'],
  reveal: ['Shift'],
  filter: ['Shift', 'F10'],
  group: ['←', '→'],
  columnMenu: ['Alt', '↓'],
  columnSize: ['Shift', '←', '→'],
  columnMove: ['Ctrl', 'Shift', '←', '→'],
  search: ['/'],
  close: ['Esc'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
