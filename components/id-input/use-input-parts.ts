import { useCallback, useRef, useState } from 'react';
import { likeliestColumn } from '@/lib/ids/sheet-columns';
import type { InputWorker } from './input-worker';
import type { Refusal, SheetPreview, WorkerReply } from './worker-messages';

/** A column of a sheet; null is the whole sheet. */
export interface ColumnChoice {
  sheet: number;
  column: number | null;
}

/** A file, or a paste that is too large for the text field. Its text is in the worker. */
export interface InputPart {
  id: number;
  name: string;
  kind: 'file' | 'pasted';
  sizeBytes: number;
  state:
    | { is: 'reading' }
    /** A workbook that waits for its column. */
    | { is: 'choosing' }
    | { is: 'ready'; lines: number; head: string[] }
    | { is: 'refused'; refusal: Refusal };
  /** The sheets of a workbook, and what of them is taken. */
  sheets: SheetPreview[] | null;
  choice: ColumnChoice | null;
}

/** The files and large pastes of the input. `version` changes whenever the text that they add up to does. */
export function useInputParts(worker: InputWorker) {
  const [parts, setParts] = useState<InputPart[]>([]);
  const [version, setVersion] = useState(0);
  const lastId = useRef(0);

  const update = useCallback((id: number, change: Partial<InputPart>) => {
    setParts((all) => all.map((part) => (part.id === id ? { ...part, ...change } : part)));
    setVersion((value) => value + 1);
  }, []);

  const take = useCallback(
    async (id: number, asked: Promise<WorkerReply>) => {
      const reply = await asked.catch((): WorkerReply => ({ type: 'refused', refusal: 'unreadable' }));
      if (reply.type === 'added')
        update(id, { state: { is: 'ready', lines: reply.lines, head: reply.head } });
      if (reply.type === 'refused') update(id, { state: { is: 'refused', refusal: reply.refusal } });
      if (reply.type === 'workbook') {
        update(id, {
          state: { is: 'choosing' },
          sheets: reply.sheets,
          choice: likeliestChoice(reply.sheets),
        });
      }
    },
    [update],
  );

  const add = useCallback((name: string, kind: InputPart['kind'], sizeBytes: number) => {
    lastId.current += 1;
    const id = lastId.current;
    setParts((all) => [
      ...all,
      { id, name, kind, sizeBytes, state: { is: 'reading' }, sheets: null, choice: null },
    ]);
    return id;
  }, []);

  const addFiles = useCallback(
    (files: Iterable<File>) => {
      for (const file of files) {
        const id = add(file.name, 'file', file.size);
        void take(id, worker.ask({ type: 'addFile', id, file }));
      }
    },
    [add, take, worker],
  );

  const addText = useCallback(
    (name: string, text: string) => {
      const id = add(name, 'pasted', text.length);
      void take(id, worker.ask({ type: 'addText', id, name, text }));
    },
    [add, take, worker],
  );

  const choose = useCallback(
    (id: number, choice: ColumnChoice) => {
      update(id, { state: { is: 'reading' }, choice });
      void take(id, worker.ask({ type: 'chooseColumn', id, ...choice }));
    },
    [take, update, worker],
  );

  /** Opens a workbook's choice again. */
  const reopen = useCallback((id: number) => update(id, { state: { is: 'choosing' } }), [update]);

  const remove = useCallback(
    (id: number) => {
      setParts((all) => all.filter((part) => part.id !== id));
      setVersion((value) => value + 1);
      void worker.ask({ type: 'remove', id });
    },
    [worker],
  );

  return { parts, version, addFiles, addText, choose, reopen, remove };
}

function likeliestChoice(sheets: readonly SheetPreview[]): ColumnChoice {
  const candidates = sheets.flatMap(({ columns }, sheet) => {
    const column = likeliestColumn(columns);
    return column ? [{ sheet, column: column.index, ids: column.ids }] : [];
  });
  const [best] = candidates.toSorted((a, b) => b.ids - a.ids);
  return best ? { sheet: best.sheet, column: best.column } : { sheet: 0, column: null };
}
