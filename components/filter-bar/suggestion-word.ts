import { visibleText } from '@/lib/assets/visible-text';
import { fieldOf } from '@/lib/filters/fields';
import type { Suggestion } from '@/lib/filters/suggest';
import type { useFilterWords } from './use-filter-words';

/** What a suggestion is called. Of JSON both paths, which a colon follows, and the values at one are suggested. */
export function suggestionWord(
  words: Pick<ReturnType<typeof useFilterWords>, 'fieldWord' | 'valueWord'>,
  { field, value, insert }: Suggestion,
): string {
  if (value === null) return words.fieldWord(field);
  const isAtPath = fieldOf(field).kind === 'json' && !insert.endsWith(':');
  return isAtPath ? visibleText(value) : words.valueWord(field, value);
}
