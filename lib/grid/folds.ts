/** Which groups are closed: those named, or all but those named. A group is named by its key. */
export interface Folds {
  isAll: boolean;
  keys: readonly string[];
}

export const NO_FOLDS: Folds = { isAll: false, keys: [] };

/** An address is not a place for more. */
const MOST_KEYS = 200;
/** Stands for the group without a value, whose key is empty. */
const NONE = '~';
const ALL = '*';

export function isFolded({ isAll, keys }: Folds, key: string): boolean {
  return keys.includes(key) !== isAll;
}

/** Closes or opens one group. */
export function toggleFold({ isAll, keys }: Folds, key: string): Folds {
  const others = keys.filter((other) => other !== key);
  return { isAll, keys: others.length < keys.length ? others : [...keys, key] };
}

/** Keys joined by commas, `*` first when they are the open ones; a backslash takes the meaning from what follows it. */
export function printFolds({ isAll, keys }: Folds): string {
  const words = keys.slice(0, MOST_KEYS).map((key) => (key === '' ? NONE : key.replace(/[\\,~*]/g, '\\$&')));
  return (isAll ? [ALL, ...words] : words).join();
}

/** The inverse of `printFolds`. Total: any text names some groups, if only such that no list has. */
export function parseFolds(text: string): Folds {
  const words = text.match(/(?:\\[\s\S]|[^\\,])+/g) ?? [];
  const isAll = words[0] === ALL;
  const keys = words
    .slice(isAll ? 1 : 0, MOST_KEYS + 1)
    .map((word) => (word === NONE ? '' : word.replace(/\\([\s\S])/g, '$1')));
  return { isAll, keys: [...new Set(keys)] };
}
