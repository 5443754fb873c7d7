import type { SheetColumn } from '@/lib/ids/sheet-columns';
import type { InputSummary } from './input-summary';

/** What the page asks of the worker. A part's `id` is the page's own number for it. */
export type WorkerRequest =
  | { type: 'addText'; id: number; name: string; text: string }
  /** The file itself goes over, not its content: the worker reads it. */
  | { type: 'addFile'; id: number; file: File }
  /** Chooses a column (null: all of them) of a sheet of a workbook that was added. */
  | { type: 'chooseColumn'; id: number; sheet: number; column: number | null }
  | { type: 'remove'; id: number }
  | { type: 'summarise'; typed: string }
  | { type: 'join'; typed: string };

export interface SheetPreview {
  name: string;
  rowCount: number;
  columns: SheetColumn[];
  /** The text of the first rows, cell by cell. */
  head: string[][];
}

/** Why a file cannot be taken. */
export type Refusal = 'binary' | 'tooLarge' | 'empty' | 'brokenWorkbook' | 'unreadable';

export type WorkerReply =
  | { type: 'added'; lines: number; head: string[] }
  | { type: 'workbook'; sheets: SheetPreview[] }
  | { type: 'refused'; refusal: Refusal }
  | { type: 'removed' }
  | { type: 'summary'; summary: InputSummary }
  | { type: 'joined'; text: string };
