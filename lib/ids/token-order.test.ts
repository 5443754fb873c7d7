import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newIn } from './combine-ids';
import { includeMalformed, parseIds } from './parse-ids';
import type { ParsedIds } from './parsed-ids';
import { cutOrder, joinOrders, OrderWriter, packLines, readRuns, unpackLines } from './token-order';

const kinds = fc.array(fc.constantFrom('i', 'd', 'm', 'o'), { maxLength: 60 });

function write(tokens: ReturnType<typeof kindsOf>): string {
  const writer = new OrderWriter();
  for (const kind of tokens) writer.add(kind);
  return writer.close();
}

function kindsOf(order: string) {
  return [...readRuns(order)].flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
}

/** Every listed token with its line, in the order of the paste. */
function tokensOf(parsed: ParsedIds): [string, number][] {
  const lists = {
    i: parsed.ids.map((token, place) => ({ token, line: parsed.idLines[place] ?? 0 })),
    d: [...parsed.duplicates],
    m: [...parsed.malformed],
    o: [...parsed.other],
  };
  return kindsOf(parsed.order).map((kind) => {
    const { token, line } = lists[kind].shift() ?? { token: 'not listed', line: 0 };
    return [token, line];
  });
}

test('what is written is read again, and runs are short', () => {
  fc.assert(
    fc.property(kinds, (tokens) => {
      const order = write(kindsOf(tokens.join('')));
      expect(kindsOf(order)).toEqual(tokens);
      expect(order.length).toBeLessThanOrEqual(2 * tokens.length);
    }),
  );
  expect(write(kindsOf('1000i'))).toBe('1000i');
});

test('two orders join, and cutting gives the first back', () => {
  fc.assert(
    fc.property(kinds, kinds, (first, second) => {
      const order = write(kindsOf(first.join('')));
      const both = joinOrders(order, second.join(''));
      expect(kindsOf(both)).toEqual([...first, ...second]);
      expect(cutOrder(both, first.length)).toBe(order);
    }),
  );
});

test('lines are packed without loss, also where another paste begins anew', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000)), (lines) => {
      expect(unpackLines(packLines(lines))).toEqual(lines);
    }),
  );
  expect(packLines(Array.from({ length: 100_000 }, (_, place) => place + 1))).toBe('1*100000');
});

const hex = (digit: string, size = 32) => digit.repeat(size);
const token = fc.constantFrom(hex('a'), hex('b'), hex('c'), hex('e', 30), `${hex('f', 8)}****`, 'word', '12');
const paste = fc.array(fc.tuple(token, fc.constantFrom('\n', ' ', '\n\n')), { maxLength: 30 });

test('parsed, with malformed tokens included, or brought to another list: tokens stand as they were pasted', () => {
  fc.assert(
    fc.property(paste, fc.subarray([hex('a'), hex('b')]), (parts, known) => {
      let line = 1;
      const pasted = parts.map(([text, gap]): [string, number] => {
        const placed: [string, number] = [text, line];
        line += gap.split('\n').length - 1;
        return placed;
      });
      const parsed = parseIds(parts.flat().join(''));
      expect(tokensOf(parsed)).toEqual(pasted);
      expect(tokensOf(includeMalformed(parsed))).toEqual(pasted);
      const fresh = newIn(new Set(known), parsed);
      expect(tokensOf(fresh)).toEqual(pasted);
      expect(fresh.ids.filter((id) => known.includes(id))).toEqual([]);
      expect(fresh.idLines).toHaveLength(fresh.ids.length);
    }),
  );
});
