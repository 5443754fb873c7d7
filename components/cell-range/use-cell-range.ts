'use client';
import { useTranslations } from 'next-intl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { toast } from '@/components/ui/toast';
import { COLUMNS, type ColumnId } from '@/lib/assets/columns';
import { rangeText } from '@/lib/export/range-text';
import type { GridLines } from '@/lib/grid/grid-lines';
import { type Cell, type CellRange, rangeBox, stepCell } from './cell-range';
import { followDrag } from './follow-drag';
import { rowsOfBox } from './rows-of-box';

interface CellRangeOptions {
  scroller: RefObject<HTMLDivElement | null>;
  view: GridLines;
  columns: readonly ColumnId[];
  headerPx: number;
  topOf: (index: number) => number;
  rowHeight: number;
  onCopyId: (id: string) => void;
}

/**
 * The marked rectangle. Drag over cells to mark; Alt with arrows moves the active cell, Shift with arrows extends from
 * it, Ctrl or Command with C copies, Escape clears. A finger scrolls as ever.
 */
export function useCellRange(options: CellRangeOptions) {
  const t = useTranslations('table.range');
  const common = useTranslations('common');
  const [range, setRange] = useState<CellRange | null>(null);
  const latest = useRef({ ...options, range });
  latest.current = { ...options, range };

  async function copy() {
    const { view, columns, range: marked } = latest.current;
    const box = marked && rangeBox(marked, view, columns);
    if (!box) return;
    const across = columns.slice(box.left, box.right + 1);
    const rows = rowsOfBox(view, box);
    const { tsv, html } = rangeText(rows, across);
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([tsv], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
      toast.success(t('copied', { rows: rows.length, columns: across.length }));
    } catch {
      toast.error(common('copyFailed'));
    }
  }
  const copyLatest = useRef(copy);
  copyLatest.current = copy;

  // Listeners of the grid itself: they hear a key before React does, and a range takes some keys from the rows.
  useEffect(() => {
    const element = latest.current.scroller.current;
    if (!element) return;
    const controller = new AbortController();
    const { signal } = controller;

    function show({ id }: Cell) {
      const { view, topOf, rowHeight, headerPx } = latest.current;
      const top = topOf(view.indexOf(id));
      const { scrollTop = 0, clientHeight = 0 } = element ?? {};
      if (top < scrollTop + headerPx) element?.scrollTo({ top: top - headerPx });
      else if (top + rowHeight > scrollTop + clientHeight)
        element?.scrollTo({ top: top + rowHeight - clientHeight });
    }

    function press(event: PointerEvent) {
      if (!(event.target instanceof Element) || event.pointerType === 'touch' || event.button !== 0) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const start = cellOf(event.target);
      if (!start || event.target.closest('button, input, [data-column="cover"]')) return;
      const before = latest.current.range;
      const anchor = event.shiftKey && before ? before.anchor : start;
      let isMarking = false;
      setRange(null);
      followDrag({
        scroller: event.currentTarget instanceof HTMLElement ? event.currentTarget : document.body,
        inset: { top: latest.current.headerPx, left: 0 },
        isActive: () => isMarking,
        onEnd: () => undefined,
        onOver: (over) => {
          const head = cellOf(over);
          // Within one cell it is text that is chosen.
          if (!head || (!isMarking && head.id === anchor.id && head.column === anchor.column)) return;
          isMarking = true;
          getSelection()?.removeAllRanges();
          setRange({ anchor, head });
        },
      });
    }

    function key(event: KeyboardEvent) {
      const { view, columns, range: marked, onCopyId } = latest.current;
      if (!(event.target instanceof HTMLElement) || event.target.closest('input, textarea')) return;
      const rowId = event.target.dataset['mediaId'];
      const [first] = columns;
      const isCopy = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'c';
      if (isCopy) {
        if (!getSelection()?.isCollapsed) return;
        if (marked) void copyLatest.current();
        else if (rowId !== undefined) onCopyId(rowId);
        else return;
      } else if (event.key === 'Escape' && marked) {
        setRange(null);
      } else if (!event.ctrlKey && !event.metaKey && event.altKey !== event.shiftKey) {
        const from =
          marked?.head ??
          (event.altKey && rowId !== undefined && first ? { id: rowId, column: first } : null);
        const next = from && stepCell(event.key, from, view, columns);
        if (!next) return;
        // The first press only shows where the active cell is.
        const head = marked ? next : from;
        setRange({ anchor: event.shiftKey && marked ? marked.anchor : head, head });
        show(head);
      } else return;
      event.preventDefault();
      event.stopPropagation();
    }

    element.addEventListener('pointerdown', press, { signal });
    element.addEventListener('keydown', key, { signal });
    // A title is a link, and would be dragged away as one.
    element.addEventListener(
      'dragstart',
      (event) => {
        if (event.target instanceof Element && event.target.closest('[data-column]')) event.preventDefault();
      },
      { signal },
    );
    return () => controller.abort();
  }, []);

  return { range, clear: () => setRange(null), copy: () => void copy() };
}

function cellOf(element: Element): Cell | null {
  const id = element.closest<HTMLElement>('[data-media-id]')?.dataset['mediaId'];
  const name = element.closest<HTMLElement>('[data-column]')?.dataset['column'];
  const column = COLUMNS.find((known) => known.id === name)?.id;
  return id !== undefined && column ? { id, column } : null;
}
