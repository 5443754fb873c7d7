/** An HTTP answer that fits into memory. Pure. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** What becomes of a call: an answer, a broken connection, or nothing at all; after a delay. */
export type Outcome =
  | { kind: 'reply'; reply: Reply; delayMs: number }
  | { kind: 'reset'; delayMs: number }
  | { kind: 'silence' };

/** An XML document of one level, as OSS and the gateway answer their errors. */
export function errorXml(members: Readonly<Record<string, string>>): string {
  const lines = Object.entries(members).map(([name, text]) => `  <${name}>${escapeXml(text)}</${name}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Error>\n${lines.join('\n')}\n</Error>\n`;
}

function escapeXml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '<': '&lt;',
    '>': '&gt;',
    '&': '&amp;',
    '"': '&quot;',
  };
  return text.replace(/[<>&"]/g, (character) => entities[character] ?? character);
}
