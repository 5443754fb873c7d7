/** The forms in which IDs are wanted elsewhere. */
export const ID_SHAPES = ['lines', 'commas', 'spaces', 'json', 'sql'] as const;
export type IdShape = (typeof ID_SHAPES)[number];

/** IDs as text: one a line, or a list by commas, by blanks, as JSON, or quoted for `WHERE id IN (…)`. */
export function shapeIds(ids: readonly string[], shape: IdShape): string {
  switch (shape) {
    case 'lines':
      return ids.join('\n');
    case 'commas':
      return ids.join(',');
    case 'spaces':
      return ids.join(' ');
    case 'json':
      return JSON.stringify(ids);
    case 'sql':
      return ids.map((id) => `'${id.replaceAll("'", "''")}'`).join(', ');
  }
}
