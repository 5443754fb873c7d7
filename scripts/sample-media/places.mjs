import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export const FOLDER = 'public/sample';
export const MANIFEST = 'lib/emulator/sample-manifest.json';
export const PRIVATE_BUCKET = 'contact-sheet-samples';
/** Public-read: a player asks for the segments of a playlist by their relative names and cannot sign each. */
export const PUBLIC_BUCKET = 'contact-sheet-public';

/** An empty folder for one asset's files. */
export function freshFolder(slug) {
  const folder = join(FOLDER, slug);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
