import compile from 'icu-minify/compile';
import { describe, expect, it } from 'vitest';
import { compileMessages } from './compile-messages';
import { LOCALES } from './locales';
import { messagesOf } from './messages';

/** Every message by its dotted key. */
function flatten(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  return Object.entries(Object(value)).flatMap(([name, child]) =>
    flatten(child, key ? `${key}.${name}` : name),
  );
}

/** The names of the arguments and tags in a compiled message, whose parts are texts, `[name, type?, options?]` or `[tag, …parts]`. */
function namesIn(parts: unknown): string[] {
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((part: unknown) => {
    if (!Array.isArray(part)) return [];
    const [name, type, options] = part;
    const inner = typeof type === 'number' ? Object.values(Object(options)) : [part.slice(1)];
    return [String(name), ...inner.flatMap(namesIn)];
  });
}

const english = new Map(flatten(messagesOf('en')));

describe.each(LOCALES)('the messages in %s', (locale) => {
  const messages = flatten(messagesOf(locale));

  it('are all valid ICU messages, and none is empty', () => {
    for (const [key, text] of messages) {
      expect(text.trim(), key).not.toBe('');
      expect(() => compile(text), key).not.toThrow();
    }
  });

  it('have the keys of the English ones, and ask for no argument that those do not get', () => {
    expect(messages.map(([key]) => key).sort()).toEqual([...english.keys()].sort());
    for (const [key, text] of messages) {
      const names = (message: string) => [...new Set(namesIn(compile(message)))].sort();
      // Not equal: Chinese has no plural, and often no use for the number that chooses it.
      expect(names(english.get(key) ?? ''), key).toEqual(expect.arrayContaining(names(text)));
    }
  });

  it('are compiled once, into plain data that can be sent to a browser', () => {
    const compiled = compileMessages(messagesOf(locale));
    expect(compileMessages(messagesOf(locale))).toBe(compiled);
    expect(structuredClone(compiled)).toEqual(compiled);
    expect(compiled.common.progress).toEqual([['value', 4], expect.any(String), ['max', 4]]);
  });
});
