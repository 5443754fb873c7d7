import { decodeFilters } from '@/lib/filters/url';
import { columnNamed, parseWidth } from './column-url';
import { groupNamed, parseSort, TABLE_PARSERS, TABLE_URL_KEYS } from './table-url';

const COLUMN_LISTS = ['hidden', 'shown', 'order', 'left', 'right'] as const;

/** What an address says that its view does not: each broken or foreign part, as it stands there. */
export function droppedParts(address: { get(key: string): string | null }): string[] {
  const text = (name: keyof typeof TABLE_URL_KEYS) => address.get(TABLE_URL_KEYS[name]) ?? '';
  const parts = (name: keyof typeof TABLE_URL_KEYS) => text(name).split(',').filter(Boolean);
  const single = (['density', 'layout', 'zoom', 'tokens', 'viewId'] as const).filter(
    (name) => text(name) !== '' && TABLE_PARSERS[name].parse(text(name)) === null,
  );
  return [
    ...decodeFilters(text('filters')).dropped,
    ...parts('sorts').filter((part) => !parseSort(part)),
    ...COLUMN_LISTS.flatMap(parts).filter((part) => !columnNamed(part)),
    ...parts('groups').filter((part) => !groupNamed(part)),
    ...parts('widths').filter((part) => !parseWidth(part)),
    ...single.map(text),
  ];
}
