/** So many bytes become characters at once: more would be too many arguments. */
const SLICE = 8192;

/** Bytes as the characters that an address bears unescaped, without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += SLICE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes, or null when the text is not of that alphabet. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  // One character more than a multiple of four holds no byte.
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
