import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  holderOf,
  mayBind,
  parseKeys,
  plainKey,
  pressOf,
  printKeys,
  REVIEW_COMMANDS,
  REVIEW_KEYS,
} from './review-keys';

const press = (key: string, change: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...change,
});

test.each([
  ['a', 'approve'],
  ['A', 'approve'],
  [' ', 'play'],
  ['.', 'cellOn'],
  ['ArrowLeft', 'previous'],
  ['?', 'help'],
  ['3', 3],
  ['0', null],
  ['z', null],
] as const)('the key %s asks for %s', (key, asked) => {
  expect(pressOf(press(key), REVIEW_KEYS)).toBe(asked);
});

test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])(
  'a press with %o is nobody’s',
  (change) => {
    for (const key of [...Object.values(REVIEW_KEYS), '1'])
      expect(pressOf(press(key, change), REVIEW_KEYS)).toBeNull();
  },
);

test.each([
  ['>', 'Period', 'cellOn'],
  ['<', 'Comma', 'cellBack'],
  ['#', 'Digit3', 3],
  ['3', 'Digit3', 3],
  ['?', 'Slash', 'help'],
  [')', 'Digit0', null],
] as const)('with Shift, which shows what is protected, %s of the key %s asks for %s', (key, code, asked) => {
  expect(pressOf(press(key, { code, shiftKey: true }), REVIEW_KEYS)).toBe(asked);
  // Without it, another layout has that sign there, and it is nobody’s.
  if (key === '>') expect(pressOf(press(key, { code }), REVIEW_KEYS)).toBeNull();
});

test('a sign that Shift makes belongs to whoever has it, before the sign of its key does', () => {
  const keys = { ...REVIEW_KEYS, skip: '>' };
  expect(pressOf(press('>', { code: 'Period', shiftKey: true }), keys)).toBe('skip');
});

test('each command has a key of its own that may be bound', () => {
  expect(new Set(Object.values(REVIEW_KEYS)).size).toBe(REVIEW_COMMANDS.length);
  expect(Object.values(REVIEW_KEYS).every(mayBind)).toBe(true);
});

test.each(['1', 'Escape', 'Enter', 'Tab', 'Shift', 'Dead', 'Unidentified', ''])(
  '%s may not be bound',
  (key) => {
    expect(mayBind(key)).toBe(false);
  },
);

test('a key that is taken names who has it, and a command’s own key is free for it', () => {
  expect(holderOf('r', REVIEW_KEYS, 'approve')).toBe('reject');
  expect(holderOf('a', REVIEW_KEYS, 'approve')).toBeNull();
});

test('keys that were changed are kept and read again', () => {
  const keys = { ...REVIEW_KEYS, approve: 'y', undo: 'Backspace' };
  expect(parseKeys(printKeys(keys))).toEqual(keys);
  expect(printKeys(REVIEW_KEYS)).toBeNull();
});

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['another kind of value', '[1]'],
  ['null', 'null'],
  ['an unknown command', '{"destroy":"d","toString":"t"}'],
  ['a key that may not be bound', '{"approve":"Enter","reject":7}'],
  ['a key that is taken', '{"approve":"r"}'],
])('of %s nothing is taken', (_, text) => {
  expect(parseKeys(text)).toEqual(REVIEW_KEYS);
});

test('whatever was kept, each command has one key and each key one command', () => {
  const kept = fc.dictionary(
    fc.constantFrom(...REVIEW_COMMANDS),
    fc.oneof(
      fc.string({ minLength: 1, maxLength: 1 }),
      fc.constantFrom('ArrowUp', 'Home', 'Enter', 'q', 'w'),
    ),
  );
  fc.assert(
    fc.property(kept, (changes) => {
      const keys = parseKeys(JSON.stringify(changes));
      for (const command of REVIEW_COMMANDS) {
        expect(keys[command]).toBe(plainKey(keys[command]));
        expect(pressOf(press(keys[command]), keys)).toBe(command);
      }
    }),
  );
});
