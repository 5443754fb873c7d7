/** What a spreadsheet takes for a formula or a command, plain and in full width, after blanks that it skips. */
const FORMULA = /^[ \u00a0\u3000]*[=+\-@\t\r\n＝＋－＠]/;
/** Digits that it would take for a number and round, or whose leading zeros it would drop; an `e` makes some IDs such. */
const NUMBER_IN_DISGUISE = /^\s*(?:\d{16,}|0\d+|\d[\d.]*e\d+)\s*$/i;

/**
 * Text for a cell of a CSV or TSV that a spreadsheet will leave alone: an apostrophe goes before whatever it would run
 * as a formula or read as a number that loses digits. Numbers are no text and never pass here, so -5 stays -5.
 * Source of the list: OWASP, CSV Injection. Full-width forms are formulas in East Asian locales.
 */
export function spreadsheetText(text: string): string {
  return FORMULA.test(text) || NUMBER_IN_DISGUISE.test(text) ? `'${text}` : text;
}
