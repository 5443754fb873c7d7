/** What stands bare in a value; anything else is quoted. */
const BARE = /[^\s,&;"]*/uy;
const PLAIN_WORD = /[^\s;]*/uy;
const NAME = /\p{L}[\p{L}\p{N}_-]*/uy;
const KEY = /[^\s.:=",&;<>~/()]+/uy;
/** Between tokens; `;` so that the address may do without blanks. */
const SEPARATOR = /[\s;]*/uy;

/** Reads the typed form of filters character by character; every `take` moves on only when it finds what it looks for. */
export class Scanner {
  readonly text: string;
  at: number;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** At the end of a token. */
  get isAtBreak(): boolean {
    return this.isAtEnd || /[\s;]/u.test(this.peek());
  }

  peek(): string {
    return this.text[this.at] ?? '';
  }

  take(literal: string): boolean {
    if (!this.text.startsWith(literal, this.at)) return false;
    this.at += literal.length;
    return true;
  }

  skipSeparators(): void {
    this.#match(SEPARATOR);
  }

  bare(): string {
    return this.#match(BARE);
  }

  plainWord(): string {
    return this.#match(PLAIN_WORD);
  }

  name(): string {
    return this.#match(NAME);
  }

  /** A key of a JSON path, bare or quoted; null when there is none. */
  key(): string | null {
    return this.peek() === '"' ? this.quoted() : this.#match(KEY) || null;
  }

  /** `"two words"`, with `\"` and `\\` inside; null when it is not closed. */
  quoted(): string | null {
    return this.#delimited('"', (pair) => pair.slice(1));
  }

  /** `/pattern/`, in which a slash is written `\/`; null when it is not closed. */
  slashed(): string | null {
    return this.#delimited('/', (pair) => (pair === '\\/' ? '/' : pair));
  }

  #delimited(mark: string, decode: (pair: string) => string): string | null {
    let value = '';
    for (let i = this.at + 1; i < this.text.length; i += 1) {
      const character = this.text[i];
      if (character === mark) {
        this.at = i + 1;
        return value;
      }
      if (character === '\\' && i + 1 < this.text.length) {
        value += decode(this.text.slice(i, i + 2));
        i += 1;
      } else value += character;
    }
    this.at = this.text.length;
    return null;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}

/** A value as `Scanner` reads it back: bare where that is safe. */
export function quote(value: string): string {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_.@+%|$!?'{}[\]-]*$/u.test(value)
    ? value
    : `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** A pattern between slashes. */
export function slash(pattern: string): string {
  return `/${pattern.replace(/\\[\s\S]|\//g, (part) => (part === '/' ? '\\/' : part))}/`;
}

/** The one spelling of a pattern: outside of slashes, a slash needs no backslash. */
export function plainPattern(pattern: string): string {
  return pattern.replace(/\\[\s\S]/g, (pair) => (pair === '\\/' ? '/' : pair));
}

/** A key of a JSON path. */
export function quoteKey(key: string): string {
  return /^[\p{L}\p{N}_-]+$/u.test(key) ? key : `"${key.replace(/["\\]/g, '\\$&')}"`;
}
