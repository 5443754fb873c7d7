/** Characters that some file system refuses, or that would end the header. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}"*/:<>?\\|%;]+/gu;
/** A name of a hidden file, and what Windows drops from the end. */
const EDGES = /^[.\s_]+|[.\s_]+$/g;
const LONGEST = 100;

/** A name for a file from whatever a list is called; never empty, never a path. */
export function exportFileName(listName: string, extension: string): string {
  const name = [...listName.replace(UNSAFE, '_')].slice(0, LONGEST).join('').replace(EDGES, '');
  return `${name || 'export'}.${extension}`;
}

/**
 * The header that makes a browser save an answer under a name: in RFC 5987's form, and in ASCII for programs that
 * know only that (RFC 6266).
 */
export function contentDisposition(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]+/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
