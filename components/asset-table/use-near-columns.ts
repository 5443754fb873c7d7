import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { GridColumn } from './grid-columns';

/** How far beyond what is in sight cells are drawn: a turn of the wheel to the side. */
const MARGIN = '0px 400px';

/**
 * Of a row's columns those that are pinned or near what is in sight: with thirty columns, drawing the others is half the work of
 * a scroll. The heads, which are all there, tell. All columns until they were seen once.
 */
export function useNearColumns(
  scroller: RefObject<HTMLDivElement | null>,
  columns: readonly GridColumn[],
): readonly GridColumn[] {
  const [seen, setSeen] = useState<{ of: readonly GridColumn[]; near: ReadonlySet<string> } | null>(null);

  useEffect(() => {
    const near = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = target.getAttribute('data-head') ?? '';
          if (isIntersecting) near.add(id);
          else near.delete(id);
        }
        setSeen({ of: columns, near: new Set(near) });
      },
      { root: scroller.current, rootMargin: MARGIN },
    );
    for (const head of scroller.current?.querySelectorAll('[data-head]') ?? []) observer.observe(head);
    return () => observer.disconnect();
  }, [scroller, columns]);

  return useMemo(
    () =>
      seen?.of === columns ? columns.filter(({ id, pin }) => pin !== null || seen.near.has(id)) : columns,
    [columns, seen],
  );
}
