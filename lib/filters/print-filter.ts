import { fieldOf } from './fields';
import type { Bound, Condition, Filter } from './filter';
import { quote, quoteKey, slash } from './scanner';
import { formatAmount, type Unit } from './units';

/** A filter as it is typed, and as the address spells it: `-label:ad`, `~size:1MB..2GB`. `parseFilters` reads it back. */
export function printFilter(filter: Filter): string {
  const field = fieldOf(filter.field);
  const name = [filter.field, ...filter.path.map(quoteKey)].join('.');
  const unit = field.kind === 'range' ? field.unit : 'count';
  const isText = field.kind === 'text' || field.kind === 'json';
  return `${filter.isOff ? '~' : ''}${filter.isNegated ? '-' : ''}${printCondition(name, filter, isText, unit)}`;
}

function printCondition(name: string, condition: Condition, isText: boolean, unit: Unit): string {
  switch (condition.op) {
    case 'anyOf':
      return `${name}:${condition.values.map(quote).join(',')}`;
    case 'allOf':
      return `${name}:${condition.values.map(quote).join('&')}`;
    case 'contains':
      return isText ? `${name}:${quote(condition.text)}` : `${name}:*${quote(condition.text)}*`;
    case 'exact':
      return `${name}=${quote(condition.text)}`;
    case 'regex':
      return name === 'text' ? slash(condition.text) : `${name}:${slash(condition.text)}`;
    case 'range':
      return `${name}:${printRange(condition.min, condition.max, (at) => formatAmount(at, unit))}`;
    case 'dates':
      return `${name}:${printRange(condition.from, condition.to, (at) => at)}`;
    case 'last':
      return `${name}:${condition.amount}${condition.unit}`;
    case 'is':
      return condition.value ? `is:${name}` : `${name}:no`;
    case 'empty':
      return `no:${name}`;
    default:
      return condition satisfies never;
  }
}

function printRange<T>(from: Bound<T> | null, to: Bound<T> | null, print: (at: T) => string): string {
  if (from && to) {
    if (from.at === to.at && !from.isOpen && !to.isOpen) return print(from.at);
    return `${from.isOpen ? '>' : ''}${print(from.at)}..${to.isOpen ? '<' : ''}${print(to.at)}`;
  }
  if (from) return `${from.isOpen ? '>' : '>='}${print(from.at)}`;
  return to ? `${to.isOpen ? '<' : '<='}${print(to.at)}` : '';
}
