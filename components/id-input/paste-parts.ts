import { parseIds } from '@/lib/ids/parse-ids';
import { type InputSummary, type Part, summarise } from './input-summary';

interface StoredPart {
  name: string;
  text: string;
  lines: number;
}

/**
 * The texts of one input: what is typed comes first, then files and large pastes in the order in which they came.
 * It lives where parsing happens, so that typing beside a file of megabytes does not send the file about again.
 */
export class PasteParts {
  readonly #parts = new Map<number, StoredPart>();

  /** @returns how many lines the text has */
  set(id: number, name: string, text: string): number {
    const lines = countLines(text);
    this.#parts.set(id, { name, text, lines });
    return lines;
  }

  remove(id: number): void {
    this.#parts.delete(id);
  }

  /** Everything as the one text that is sent. */
  join(typed: string): string {
    return this.#texts(typed).join('\n');
  }

  summarise(typed: string): InputSummary {
    const text = this.join(typed);
    const parts: Part[] = [];
    let firstLine = 1;
    if (typed !== '') {
      parts.push({ name: null, firstLine });
      firstLine += countLines(typed);
    }
    for (const { name, lines } of this.#parts.values()) {
      parts.push({ name, firstLine });
      firstLine += lines;
    }
    return summarise(parseIds(text), new Blob([text]).size, parts);
  }

  #texts(typed: string): string[] {
    const texts = [...this.#parts.values()].map(({ text }) => text);
    return typed === '' ? texts : [typed, ...texts];
  }
}

/** Counted as `parseIds` counts, in a text that a LF follows: LF, CR and CRLF each end one line. */
function countLines(text: string): number {
  let lines = 1;
  for (let at = text.search(/[\r\n]/); at >= 0 && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLoneReturn = code === 13 && at + 1 < text.length && text.charCodeAt(at + 1) !== 10;
    if (code === 10 || isLoneReturn) lines += 1;
  }
  return lines;
}
