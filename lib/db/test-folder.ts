import { constants } from 'node:fs';
import { access, chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The user and group `nobody`, as whom a root test run does what root may not or cannot do. */
export const NOBODY = 65_534;

/** Makes a temporary folder that other users can get into and write, `nobody` among them. */
export async function makeTestFolder(name: string): Promise<string> {
  const folder = await mkdtemp(path.join(await temporaryFolder(), `contact-sheet-${name}-`));
  await chmod(folder, 0o777);
  return folder;
}

/** The temporary folder, or for root the first that others can get into and run programs in: its own may be closed. */
async function temporaryFolder(): Promise<string> {
  if (process.getuid?.() !== 0) return tmpdir();
  const candidates = [tmpdir(), '/tmp', '/var/tmp', '/dev/shm', process.cwd()].map((folder) =>
    path.resolve(folder),
  );
  for (const folder of candidates) {
    if ((await isOpenToOthers(folder)) && (await runsPrograms(folder))) return folder;
  }
  throw new Error(`other users than root can run programs in none of ${candidates.join(', ')}`);
}

async function isOpenToOthers(folder: string): Promise<boolean> {
  const mode = await stat(folder).then(
    (found) => found.mode,
    () => 0,
  );
  const isOpen = (mode & constants.S_IXOTH) !== 0;
  return isOpen && (folder === path.dirname(folder) || isOpenToOthers(path.dirname(folder)));
}

/** False where the file system is mounted without leave to execute, or cannot be written. */
async function runsPrograms(folder: string): Promise<boolean> {
  const probe = path.join(folder, `contact-sheet-probe-${process.pid}`);
  try {
    await writeFile(probe, '', { mode: 0o755 });
    await access(probe, constants.X_OK);
    return true;
  } catch {
    // The next candidate may do.
    return false;
  } finally {
    await rm(probe, { force: true });
  }
}
