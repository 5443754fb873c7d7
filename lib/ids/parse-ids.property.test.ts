import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { includeMalformed, parseIds } from './parse-ids';
import { MAX_IDS, MAX_LISTED, type ParsedIds } from './parsed-ids';

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const id = hex(32);
const asUuid = (text: string) => text.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
const written = fc.tuple(id, fc.constantFrom('plain', 'capitals', 'uuid', 'public')).map(([value, form]) => {
  if (form === 'capitals') return { id: value, text: value.toUpperCase() };
  if (form === 'uuid') return { id: value, text: asUuid(value) };
  return form === 'public'
    ? { id: `icepublic-${value}`, text: `icepublic-${value}` }
    : { id: value, text: value };
});
const separator = fc.constantFrom(
  '\n',
  '\r\n',
  ',',
  '，',
  '、',
  '; ',
  '\t',
  '"',
  '%2C',
  '&id=',
  '/',
  ' | ',
  '\\n',
  '媒资',
  '_',
  '.',
);
const junk = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'0f-_.*…x%\\n媒\u200b \nicepublic-'), maxLength: 120 }),
  hex(31),
  hex(40),
  id.map((value) => `${value.slice(0, 8)}****${value.slice(28)}`),
);
const sums = ({ ids, duplicates, malformed, other, ledger }: ParsedIds) => {
  expect(ledger.unique + ledger.duplicate + ledger.malformed + ledger.other).toBe(ledger.tokens);
  expect([ids.length, duplicates.length, malformed.length]).toEqual([
    ledger.unique,
    ledger.duplicate,
    ledger.malformed,
  ]);
  expect(other).toHaveLength(Math.min(ledger.other, MAX_LISTED));
};

describe('for every text', () => {
  test('the account sums, also when malformed tokens are included', () => {
    const paste = fc.array(
      fc.tuple(
        fc.oneof(
          junk,
          id,
          written.map(({ text }) => text),
        ),
        separator,
      ),
    );
    fc.assert(
      fc.property(paste, (parts) => {
        const parsed = parseIds(parts.flat().join(''));
        sums(parsed);
        const anyway = includeMalformed(parsed);
        sums(anyway);
        expect(anyway.ledger.tokens).toBe(parsed.ledger.tokens);
        expect(anyway.ids.filter((value) => parsed.ids.includes(value))).toEqual(parsed.ids);
        expect(new Set([...parsed.ids, ...parsed.malformed.map(({ token }) => token)])).toEqual(
          new Set(anyway.ids),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('what is listed stands on the line that is named', () => {
    fc.assert(
      fc.property(fc.array(junk), (parts) => {
        const text = parts.join(' ');
        const lines = text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').split(/\r\n|\r|\n/);
        const { malformed, other } = parseIds(text);
        for (const { token, line } of [...malformed, ...other]) {
          expect(lines[line - 1]).toContain(token.replace(/…$/, ''));
        }
      }),
      { numRuns: 500 },
    );
  });

  test('IDs, duplicates and tokens are written so that parsing them again finds the same', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(written, separator)), (parts) => {
        const { ids } = parseIds(parts.map(([value, mark]) => value.text + mark).join(''));
        expect(parseIds(ids.join(',')).ids).toEqual(ids);
      }),
    );
  });
});

test('every ID written in any form between any separators is found, in order of first occurrence', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(written, separator)), (parts) => {
      const parsed = parseIds(parts.map(([value, mark]) => value.text + mark).join(''));
      const unique = [...new Set(parts.map(([value]) => value.id))];
      expect(parsed.ids).toEqual(unique);
      expect(parsed.ledger.duplicate).toBe(parts.length - unique.length);
      expect(parsed.malformed).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

describe('large pastes', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => index.toString(16).padStart(32, '0')).join('\n');

  test('more unique IDs than a list may hold are all returned and told', () => {
    const parsed = parseIds(many(MAX_IDS + 1));
    expect(parsed.ledger.unique).toBe(MAX_IDS + 1);
    expect(parsed.ids).toHaveLength(MAX_IDS + 1);
  });

  test('other text beyond the listed is counted', () => {
    const parsed = parseIds('word '.repeat(MAX_LISTED + 5));
    expect(parsed.ledger.other).toBe(MAX_LISTED + 5);
    expect(parsed.other).toHaveLength(MAX_LISTED);
  });

  test.each([
    ['words and joiners', 'a.'],
    ['stars', 'a*'],
    ['dashes', '0-'],
    ['UUID beginnings', 'aaaaaaaa-aaaa-aaaa-aaaa-'],
    ['escapes', '%25'],
    ['prefixes', 'icepublic-'],
    ['one hexadecimal run', 'f'],
    ['masks', 'xxx…'],
    ['ideographs between letters', '媒a'],
    ['invisible characters', 'a\u200b'],
  ])('hostile runs take time in proportion to their length: %s', (_, unit) => {
    const timeOf = (size: number) => {
      const text = unit.repeat(size / unit.length);
      const begin = process.cpuUsage();
      parseIds(text);
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / 1000;
    };
    // Processor time, the best of several: other work on the machine only ever adds to it.
    const best = (size: number) => Math.min(...[1, 2, 3, 4].map(() => timeOf(size)));
    const small = best(50_000);
    // Ten times the text; quadratic work would take a hundred times as long.
    expect(best(500_000)).toBeLessThan(40 * Math.max(small, 2));
  });
});
