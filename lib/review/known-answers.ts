import { isMediaId } from '../ids/media-id';
import { VERDICTS, type Verdict } from './decision';

export interface KnownAnswers {
  known: Map<string, Verdict>;
  /** Lines, from 1, that are no `id,verdict`. */
  faults: number[];
}

/** Reads pasted lines of `id,verdict`; a tab or a semicolon will do for the comma. Of two lines for one ID the last counts. */
export function parseKnownAnswers(text: string): KnownAnswers {
  const known = new Map<string, Verdict>();
  const faults: number[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const [id = '', word = ''] = line.split(/[,;\t]/).map((part) => part.trim().toLowerCase());
    const verdict = VERDICTS.find((one) => one === word);
    if (verdict && isMediaId(id)) known.set(id, verdict);
    else faults.push(index + 1);
  });
  return { known, faults };
}
