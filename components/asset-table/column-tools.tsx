'use client';
import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { announce } from '@/components/ui/announce';
import type { ColumnId } from '@/lib/assets/columns';
import type { FieldId } from '@/lib/filters/fields';
import type { PlacedColumn } from '@/lib/grid/column-layout';
import { type ColumnsChange, moveColumn, sizeColumn, stepColumn } from '@/lib/grid/edit-columns';
import { dragColumn } from './column-drag';
import { ColumnMenu } from './column-menu';
import { fitWidth, sizeByPointer } from './column-size';
import { columnNamed } from './column-url';
import { isFigure } from './grid-columns';
import type { TableUrl } from './use-table-url';

/** What the head of the grid works on. */
export interface HeaderWork {
  url: TableUrl;
  placed: readonly PlacedColumn[];
  /** Opens the editor of a new filter beside a column's head. */
  onFilter: (field: FieldId, anchor: Element) => void;
}

interface Head {
  id: ColumnId;
  element: HTMLElement;
}

const GRID = '[role="grid"], [role="treegrid"]';
const STEP_PX = 16;

/**
 * What can be done with columns beyond sorting: by pointer they are dragged, their edges pulled, and a menu opened; by
 * keyboard Alt+↓ opens the menu, Shift+← and → size, and Ctrl+Shift+← and → move. It draws nothing until it is used.
 */
export function ColumnTools({ row, ...work }: HeaderWork & { row: RefObject<HTMLElement | null> }) {
  const { url, placed } = work;
  const t = useTranslations('table.column');
  const fields = useTranslations('fields');
  const [menu, setMenu] = useState<Head | null>(null);
  const [hovered, setHovered] = useState<Head | null>(null);

  function change(id: ColumnId, columns: ColumnsChange | null) {
    if (!columns) return;
    url.setColumns(columns);
    const word = columns.widths ? 'sized' : columns.order ? 'moved' : 'changed';
    announce(t(word, { column: fields(id) }));
  }
  const latest = useRef({ url, placed, change });
  useLayoutEffect(() => {
    latest.current = { url, placed, change };
  });

  useEffect(() => {
    const header = row.current;
    const grid = header?.closest<HTMLElement>(GRID);
    if (!header || !grid) return;
    const controller = new AbortController();
    const on = <Type extends keyof HTMLElementEventMap>(
      type: Type,
      listener: (event: HTMLElementEventMap[Type], head: Head) => void,
    ) =>
      header.addEventListener(
        type,
        (event) => {
          const head = headOf(event.target);
          if (head) listener(event, head);
        },
        { signal: controller.signal },
      );
    const openMenu = (event: Event, head: Head) => {
      event.preventDefault();
      setMenu(head);
    };

    // At once, since a press may follow: what is pressed then has to be there.
    on('pointerover', (_, head) => flushSync(() => setHovered(head)));
    header.addEventListener('pointerleave', () => setHovered(null), { signal: controller.signal });
    on('contextmenu', openMenu);
    on('click', (event, head) => {
      if (isIn(event.target, '[data-column-menu]')) openMenu(event, head);
    });
    on('pointerdown', (event, head) => {
      if (event.button !== 0) return;
      const drag = { ...head, grid, placed: latest.current.placed };
      if (isIn(event.target, '[data-resize]')) {
        sizeByPointer(event, drag, (widthPx) => {
          const now = latest.current;
          now.change(head.id, sizeColumn(now.url.view, head.id, widthPx));
        });
      } else if (event.pointerType !== 'touch') {
        dragColumn(event, drag, (before) => {
          const now = latest.current;
          now.change(head.id, moveColumn(now.url.view, now.placed, head.id, before));
        });
      }
    });
    on('dblclick', (event, { id }) => {
      if (!isIn(event.target, '[data-resize]')) return;
      const now = latest.current;
      now.change(id, sizeColumn(now.url.view, id, fitWidth(grid, id, now.placed)));
    });
    on('keydown', (event, head) => {
      if (event.altKey && event.key === 'ArrowDown') return openMenu(event, head);
      const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : null;
      if (step === null || !event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      const now = latest.current;
      now.change(
        head.id,
        event.ctrlKey || event.metaKey
          ? stepColumn(now.url.view, now.placed, head.id, step)
          : sizeColumn(now.url.view, head.id, head.element.offsetWidth + step * STEP_PX),
      );
    });
    return () => controller.abort();
  }, [row]);

  const pointed = placed.find(({ id }) => id === hovered?.id);
  return (
    <>
      {hovered && pointed && createPortal(<Handles column={pointed} />, hovered.element)}
      {menu &&
        // Not inside the grid, which may hold nothing but rows.
        createPortal(
          <ColumnMenu
            {...work}
            id={menu.id}
            anchor={menu.element}
            onChange={(columns) => change(menu.id, columns)}
            onFit={() => {
              const grid = menu.element.closest<HTMLElement>(GRID);
              if (grid) change(menu.id, sizeColumn(url.view, menu.id, fitWidth(grid, menu.id, placed)));
            }}
            onClose={() => setMenu(null)}
          />,
          document.body,
        )}
    </>
  );
}

/** For the pointer, in the head that it is over: with the keyboard the head's button does the same. */
function Handles({ column }: { column: PlacedColumn }) {
  return (
    <>
      <span
        aria-hidden="true"
        data-column-menu=""
        className={`absolute inset-y-1 grid w-5 cursor-pointer select-none place-items-center rounded-sm bg-raised hover:text-ink ${isFigure(column) ? 'left-1' : 'right-2'}`}
      >
        <ChevronDown className="size-3.5" />
      </span>
      <span
        aria-hidden="true"
        data-resize=""
        className={`absolute inset-y-0 z-10 w-2 cursor-col-resize touch-none border-line-strong hover:bg-accent/60 ${column.pin === 'right' ? 'left-0 border-l-2' : 'right-0 border-r-2'}`}
      />
    </>
  );
}

function headOf(target: EventTarget | null): Head | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-head]') : null;
  const id = columnNamed(element?.dataset['head'] ?? '');
  return element && id ? { id, element } : null;
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
