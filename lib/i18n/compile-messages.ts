import 'server-only';
import compile from 'icu-minify/compile';
import type { Messages } from './messages';

const compiled = new WeakMap<Messages, Messages>();

/**
 * Messages with their ICU syntax already parsed, so that no browser has to load the parser, 11 KB of every page.
 * Only the formatter that next.config.js puts in the parser's place can read them; each locale is compiled once.
 */
export function compileMessages(messages: Messages): Messages {
  const known = compiled.get(messages);
  if (known) return known;
  const parsed = JSON.parse(JSON.stringify(messages), (_, value: unknown) =>
    typeof value === 'string' ? compile(value) : value,
  );
  // Once more through JSON: the compiler makes objects without a prototype, which React will not send to a client.
  const plain: Messages = JSON.parse(JSON.stringify(parsed));
  compiled.set(messages, plain);
  return plain;
}
