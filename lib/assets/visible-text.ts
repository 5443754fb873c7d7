// Control characters but tab and line ends; marks that reorder or hide what stands around them; halves of a
// surrogate pair. Joiners (U+200C, U+200D) and direction marks (U+200E, U+200F) belong to ordinary text.
const HIDDEN = /(?![\t\n\r])\p{Cc}|[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]|\p{Cs}/gu;

/** Text for eyes: what is invisible or reorders its surroundings is written out, such as `⟨U+202E⟩`. */
export function visibleText(text: string): string {
  return text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}
