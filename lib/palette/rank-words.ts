import { foldText } from '../assets/fold-text';

/**
 * How well typed words fit some names of one thing, in whatever language: the lower the better, null when a word fits
 * none. The start of a name is better than the start of a word in it, that better than a part, and that better than
 * letters in their order. Nothing typed fits everything.
 */
export function rankWords(typed: string, names: readonly string[]): number | null {
  const folded = names.map(foldText);
  let sum = 0;
  for (const word of foldText(typed).split(/\s+/)) {
    const ranks = folded.map((name) => rankWord(word, name));
    const best = Math.min(...ranks);
    if (best === Number.POSITIVE_INFINITY) return null;
    sum += best;
  }
  return sum;
}

function rankWord(word: string, name: string): number {
  if (name.startsWith(word)) return 0;
  for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(name[at - 1] ?? '')) return 1;
  }
  if (name.includes(word)) return 2;
  return isInOrder(word, name) ? 4 : Number.POSITIVE_INFINITY;
}

/** Whether the letters stand in the name one after another, the first of them at the start of a word. */
function isInOrder(word: string, name: string): boolean {
  const letters = [...word];
  return name.split(/[^\p{L}\p{N}]+/u).some((_, index, parts) => {
    const rest = parts.slice(index).join('');
    if (!rest.startsWith(letters[0] ?? '')) return false;
    let at = 0;
    return letters.every((letter) => {
      at = rest.indexOf(letter, at) + 1;
      return at > 0;
    });
  });
}
