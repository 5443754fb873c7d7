/** Keys deep enough for anybody; deeper ones are no path. */
export const MAX_PATH = 16;

/**
 * The values at a path of keys in a JSON text, as text. A list is looked through: each of its items counts, and a
 * number among the keys picks one. Objects are no values. Text that is no JSON has none.
 */
export function valuesAt(json: string, path: readonly string[]): string[] {
  // Nearly all lists have rows without the key; they need not be parsed.
  const last = path.at(-1);
  if (last !== undefined && !/^\d+$/.test(last) && !json.includes(JSON.stringify(last))) return [];
  try {
    return collect(JSON.parse(json), path, 0);
  } catch {
    return [];
  }
}

/** Of one value; who writes more keys than this into it writes data, not fields. */
const MOST_PATHS = 50;

/** The paths at which a JSON text has values that `valuesAt` finds, each once. Text that is no JSON has none. */
export function pathsIn(json: string): (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  try {
    walk(JSON.parse(json), [], found);
  } catch {
    return [];
  }
  return [...found.values()];
}

function walk(value: unknown, path: readonly string[], found: Map<string, readonly string[]>): void {
  if (found.size === MOST_PATHS) return;
  if (Array.isArray(value)) for (const item of value) walk(item, path, found);
  else if (typeof value === 'object' && value !== null) {
    if (path.length === MAX_PATH) return;
    for (const [key, inner] of Object.entries(value)) {
      // A number in a path may pick from a list instead.
      if (!/^\d+$/.test(key)) walk(inner, [...path, key], found);
    }
  } else if (path.length > 0 && collect(value, path, path.length).length > 0)
    found.set(JSON.stringify(path), path);
}

function collect(value: unknown, path: readonly string[], depth: number): string[] {
  const key = path[depth];
  if (Array.isArray(value)) {
    const picked = key !== undefined && /^\d+$/.test(key) ? value[Number(key)] : undefined;
    if (picked !== undefined) return collect(picked, path, depth + 1);
    return value.flatMap((item: unknown) => collect(item, path, depth));
  }
  if (key !== undefined) {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isThere ? collect(Reflect.get(value, key), path, depth + 1) : [];
  }
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
}
