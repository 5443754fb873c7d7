import { decodeText } from '@/lib/ids/decode-text';
import { MAX_TEXT_BYTES } from '@/lib/ids/parsed-ids';
import { cellText, columnText, type Row, sheetColumns } from '@/lib/ids/sheet-columns';
import { PasteParts } from './paste-parts';
import type { SheetPreview, WorkerReply, WorkerRequest } from './worker-messages';

const HEAD_LINES = 3;
const HEAD_ROWS = 6;
const HEAD_COLUMNS = 12;

interface Workbook {
  name: string;
  sheets: { name: string; rows: Row[] }[];
}

/** Answers the page's requests one after another. Everything that takes long about an input happens here. */
export class InputDesk {
  readonly #parts = new PasteParts();
  readonly #workbooks = new Map<number, Workbook>();

  async answer(request: WorkerRequest): Promise<WorkerReply> {
    switch (request.type) {
      case 'addText':
        return this.#add(request.id, request.name, request.text);
      case 'addFile':
        return this.#addFile(request.id, request.file);
      case 'chooseColumn':
        return this.#chooseColumn(request.id, request.sheet, request.column);
      case 'remove':
        this.#parts.remove(request.id);
        this.#workbooks.delete(request.id);
        return { type: 'removed' };
      case 'summarise':
        return { type: 'summary', summary: this.#parts.summarise(request.typed) };
      case 'join':
        return { type: 'joined', text: this.#parts.join(request.typed) };
    }
  }

  #add(id: number, name: string, text: string): WorkerReply {
    const lines = this.#parts.set(id, name, text);
    const head = text
      .slice(0, 1000)
      .trimStart()
      .split(/\r\n|\r|\n/, HEAD_LINES);
    return { type: 'added', lines, head: head.map((line) => line.slice(0, 120)) };
  }

  async #addFile(id: number, file: File): Promise<WorkerReply> {
    if (file.size > MAX_TEXT_BYTES) return { type: 'refused', refusal: 'tooLarge' };
    if (file.size === 0) return { type: 'refused', refusal: 'empty' };
    if (/\.xlsx$/i.test(file.name)) return this.#openWorkbook(id, file);
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    return text === null ? { type: 'refused', refusal: 'binary' } : this.#add(id, file.name, text);
  }

  async #openWorkbook(id: number, file: File): Promise<WorkerReply> {
    const { default: readWorkbook } = await import('read-excel-file/web-worker');
    const sheets = await readWorkbook(file).catch(() => null);
    if (!sheets) return { type: 'refused', refusal: 'brokenWorkbook' };
    const filled = sheets
      .filter(({ data }) => data.length > 0)
      .map(({ sheet, data }) => ({ name: sheet, rows: data }));
    if (filled.length === 0) return { type: 'refused', refusal: 'empty' };
    this.#workbooks.set(id, { name: file.name, sheets: filled });
    return { type: 'workbook', sheets: filled.map(({ name, rows }) => preview(name, rows)) };
  }

  #chooseColumn(id: number, sheet: number, column: number | null): WorkerReply {
    const workbook = this.#workbooks.get(id);
    const rows = workbook?.sheets[sheet]?.rows;
    if (!workbook || !rows) return { type: 'refused', refusal: 'unreadable' };
    return this.#add(id, workbook.name, columnText(rows, column));
  }
}

function preview(name: string, rows: readonly Row[]): SheetPreview {
  const head = rows
    .slice(0, HEAD_ROWS)
    .map((row) => row.slice(0, HEAD_COLUMNS).map((cell) => cellText(cell).slice(0, 80)));
  return { name, rowCount: rows.length, columns: sheetColumns(rows), head };
}
