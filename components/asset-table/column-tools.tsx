'use client';
import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { announce } from '@/components/ui/announce';
import type { ColumnId } from '@/lib/assets/columns';
import type { FieldId } from '@/lib/filters/fields';
import type { PlacedColumn } from '@/lib/grid/column-layout';
import { type ColumnsChange, moveColumn, sizeColumn, stepColumn } from '@/lib/grid/edit-columns';
import { dragColumn } from './column-drag';
import { ColumnMenu } from './column-menu';
import { fitWidth, sizeByPointer } from './column-size';
import { columnNamed } from './column-url';
import type { TableUrl } from './use-table-url';

/** What the head of the grid works on. */
export interface HeaderWork {
  url: TableUrl;
  placed: readonly PlacedColumn[];
  /** Opens the editor of a new filter beside a column's head. */
  onFilter: (field: FieldId, anchor: Element) => void;
}

const STEP_PX = 16;

/**
 * What can be done with columns beyond sorting: by pointer they are dragged, their edges pulled, and a menu opened; by
 * keyboard Alt+↓ opens the menu, Shift+← and → size, and Ctrl+Shift+← and → move. It draws nothing until it is used.
 */
export function ColumnTools({ row, ...work }: HeaderWork & { row: RefObject<HTMLElement | null> }) {
  const t = useTranslations('table.column');
  const fields = useTranslations('fields');
  const [menu, setMenu] = useState<{ id: ColumnId; anchor: HTMLElement } | null>(null);
  const latest = useRef(work);
  useLayoutEffect(() => {
    latest.current = work;
  });

  function change(id: ColumnId, columns: ColumnsChange | null) {
    if (!columns) return;
    latest.current.url.setColumns(columns);
    const isMoved = columns.order !== undefined;
    const word = columns.widths ? 'sized' : isMoved ? 'moved' : 'changed';
    announce(t(word, { column: fields(id) }));
  }
  const act = useRef(change);
  useLayoutEffect(() => {
    act.current = change;
  });

  useEffect(() => {
    const header = row.current;
    const grid = header?.closest<HTMLElement>('[role="grid"], [role="treegrid"]');
    if (!header || !grid) return;
    const controller = new AbortController();
    const { signal } = controller;

    header.addEventListener(
      'pointerdown',
      (event) => {
        const head = headOf(event.target);
        if (!head || event.button !== 0 || isIn(event.target, '[data-column-menu]')) return;
        const { placed } = latest.current;
        if (isIn(event.target, '[data-resize]')) {
          sizeByPointer(event, { ...head, grid, placed }, (widthPx) =>
            act.current(head.id, sizeColumn(latest.current.url.view, head.id, widthPx)),
          );
        } else if (event.pointerType !== 'touch') {
          dragColumn(event, { ...head, grid, placed }, (before) =>
            act.current(head.id, moveColumn(latest.current.url.view, latest.current.placed, head.id, before)),
          );
        }
      },
      { signal },
    );
    header.addEventListener(
      'dblclick',
      (event) => {
        const head = headOf(event.target);
        if (!head || !isIn(event.target, '[data-resize]')) return;
        const widthPx = fitWidth(grid, head.id, latest.current.placed);
        act.current(head.id, sizeColumn(latest.current.url.view, head.id, widthPx));
      },
      { signal },
    );
    const openMenu = (event: Event) => {
      const head = headOf(event.target);
      if (!head) return;
      event.preventDefault();
      setMenu({ id: head.id, anchor: head.element });
    };
    header.addEventListener('contextmenu', openMenu, { signal });
    header.addEventListener('click', (event) => isIn(event.target, '[data-column-menu]') && openMenu(event), {
      signal,
    });
    header.addEventListener(
      'keydown',
      (event) => {
        const head = headOf(event.target);
        if (!head) return;
        if (event.altKey && event.key === 'ArrowDown') return openMenu(event);
        const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
        if (step === null || !event.shiftKey || event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        const { url, placed } = latest.current;
        const widthPx = head.element.offsetWidth + step * STEP_PX;
        act.current(
          head.id,
          event.ctrlKey || event.metaKey
            ? stepColumn(url.view, placed, head.id, step)
            : sizeColumn(url.view, head.id, widthPx),
        );
      },
      { signal },
    );
    return () => controller.abort();
  }, [row]);

  if (!menu) return null;
  return (
    <ColumnMenu
      {...work}
      id={menu.id}
      anchor={menu.anchor}
      onChange={(columns) => change(menu.id, columns)}
      onFit={() => {
        const grid = menu.anchor.closest<HTMLElement>('[role="grid"], [role="treegrid"]');
        if (grid) change(menu.id, sizeColumn(work.url.view, menu.id, fitWidth(grid, menu.id, work.placed)));
      }}
      onClose={() => setMenu(null)}
    />
  );
}

export interface Head {
  id: ColumnId;
  element: HTMLElement;
}

function headOf(target: EventTarget | null): Head | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-head]') : null;
  const id = columnNamed(element?.dataset['head'] ?? '');
  return element && id ? { id, element } : null;
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
