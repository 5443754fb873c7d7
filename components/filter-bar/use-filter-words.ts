'use client';
import { useMessages, useTranslations } from 'next-intl';
import { visibleText } from '@/lib/assets/visible-text';
import { type FieldId, fieldOf } from '@/lib/filters/fields';
import type { Bound, Condition, Filter } from '@/lib/filters/filter';
import { slash } from '@/lib/filters/scanner';
import { formatAmount, type Unit } from '@/lib/filters/units';
import { enumWord } from '@/lib/i18n/enum-word';
import { CHANGES } from '@/lib/ledger/changes';

/** So many values of a filter are said; the rest is in its editor. */
const VALUES_SAID = 3;

/** What filters are called, in the reader's words. */
export function useFilterWords() {
  const t = useTranslations('filters');
  const changes = useTranslations('batch.changes.word');
  const { enums, contradictions } = useMessages();

  function valueWord(id: FieldId, value: string): string {
    if (value === '') return t('absent');
    const field = fieldOf(id);
    if (field.kind === 'flag') return value === 'yes' ? t('yes') : t('no');
    // What there is to choose of it are paths.
    if (field.kind === 'json') return `${t(`fields.${id}`)} › ${visibleText(value)}`;
    if (field.kind === 'facet' && field.words) return enumWord(enums, field.words, value);
    const change = id === 'changed' && CHANGES.find((known) => known === value.toLowerCase());
    if (change) return changes(change);
    const words: Readonly<Record<string, { title: string }>> = id === 'contradiction' ? contradictions : {};
    const known = Object.hasOwn(words, value) ? words[value] : undefined;
    return visibleText(known?.title ?? value);
  }

  function conditionWords(id: FieldId, condition: Condition): string {
    switch (condition.op) {
      case 'anyOf':
      case 'allOf': {
        const said = condition.values.slice(0, VALUES_SAID).map((value) => valueWord(id, value));
        const rest = condition.values.length - said.length;
        const joined = said.join(condition.op === 'allOf' ? ' & ' : ', ');
        return rest > 0 ? `${joined} +${rest}` : joined;
      }
      case 'contains':
      case 'exact':
        return t(`said.${condition.op}`, { text: visibleText(condition.text) });
      case 'regex':
        return t('said.regex', { text: slash(condition.text) });
      case 'range': {
        const field = fieldOf(id);
        const unit = field.kind === 'range' ? field.unit : 'count';
        return rangeWords(condition.min, condition.max, (at) => amountWords(at, unit));
      }
      case 'dates':
        return rangeWords(condition.from, condition.to, (at) => at.replace('T', ' '));
      case 'last':
        return t(`last.${condition.unit}`, { count: condition.amount });
      case 'is':
        return condition.value ? t('yes') : t('no');
      case 'empty':
        return t('absent');
      default:
        return condition satisfies never;
    }
  }

  function amountWords(value: number, unit: Unit): string {
    const text = formatAmount(value, unit);
    // One that is written with its unit needs no other.
    return /[a-z]$/i.test(text) ? text : t(`measured.${unit}`, { value: text });
  }

  function rangeWords<T>(from: Bound<T> | null, to: Bound<T> | null, print: (at: T) => string): string {
    if (from && to && !from.isOpen && !to.isOpen) {
      return from.at === to.at
        ? print(from.at)
        : t('said.between', { from: print(from.at), to: print(to.at) });
    }
    const first = from && `${from.isOpen ? '>' : '≥'} ${print(from.at)}`;
    const second = to && `${to.isOpen ? '<' : '≤'} ${print(to.at)}`;
    return first && second ? t('said.joined', { first, second }) : (first ?? second ?? '');
  }

  return {
    fieldWord: (id: FieldId) => t(`fields.${id}`),
    valueWord,
    /** The whole filter, such as "Audit: Needs review, Blocked". */
    filterWords(filter: Filter): string {
      const field = [t(`fields.${filter.field}`), ...filter.path.map(visibleText)].join(' › ');
      return t(filter.isNegated ? 'chipNot' : 'chip', { field, value: conditionWords(filter.field, filter) });
    },
  };
}
