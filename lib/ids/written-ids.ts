/** How an ID is pasted most often where it is not pasted as it is, each as a mark that no text of an ID is. */
const FORMS: Readonly<Record<string, (id: string) => string>> = {
  '^': (id) => id.toUpperCase(),
  '-': dashed,
  '^-': (id) => dashed(id).toUpperCase(),
};

/**
 * How IDs were pasted, a line each in their order: nothing where that is the ID, a mark for a usual form, else the
 * text. Null when every ID was pasted as it is, which is the rule.
 */
export function packWritten(ids: readonly string[], written: ReadonlyMap<string, string>): string | null {
  const lines = ids.map((id) => {
    const text = written.get(id);
    if (text === undefined) return '';
    return Object.entries(FORMS).find(([, form]) => form(id) === text)?.[0] ?? text;
  });
  return lines.join('\n').replace(/\n+$/, '') || null;
}

/** What `packWritten` packed. IDs that came since then were pasted as they are. */
export function unpackWritten(ids: readonly string[], packed: string | null): Map<string, string> {
  const written = new Map<string, string>();
  packed?.split('\n').forEach((line, place) => {
    const id = ids[place];
    if (id !== undefined && line !== '') written.set(id, FORMS[line]?.(id) ?? line);
  });
  return written;
}

function dashed(id: string): string {
  return id.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
