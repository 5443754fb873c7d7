/** What XML 1.0 cannot hold, not even escaped: control characters, halves of surrogate pairs, two non-characters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\p{Cs}\ufffe\uffff]/gu;
const SPECIAL = /[&<>"\r]/g;
/** Excel reads `_x000D_` as the character of that number; escaping the underscore keeps the text what it was. */
const EXCEL_ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser turns a bare one into a line feed.
  '\r': '&#13;',
};

/** Any text as the content of an XML element or attribute. What XML has no way to write becomes U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(SPECIAL, (character) => ENTITIES[character] ?? '');
}

/** The same for a cell of a workbook. */
export function cellXml(text: string): string {
  return xmlText(text.includes('_x') || text.includes('_X') ? text.replace(EXCEL_ESCAPE, '_x005F_') : text);
}
