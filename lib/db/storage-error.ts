import 'server-only';
import { AppError, type FailureCode } from '../errors';

/**
 * Codes of SQLite, Node and Postgres (https://www.postgresql.org/docs/current/errcodes-appendix.html) that a person
 * can do something about. SQLite's extended codes begin with the plain one.
 */
const READ_ONLY = /^(SQLITE_READONLY|SQLITE_PERM|SQLITE_AUTH|EROFS|EACCES|EPERM|25006$|42501$)/;
const FULL = /^(SQLITE_FULL|ENOSPC|EDQUOT|53100$)/;
const UNUSABLE = /^(SQLITE_NOTADB|SQLITE_CORRUPT|XX00[12]$)/;
const REFUSED = /^(28P01|28000)$/;

/** Whatever a database driver threw, as the failure that the screen can word. What is an `AppError` stays as it is. */
export function toStorageError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const driverCode = driverCodeOf(error);
  return new AppError(failureCodeFor(driverCode), {
    retryable: !READ_ONLY.test(driverCode) && !UNUSABLE.test(driverCode),
    context: { driverCode },
    cause: error,
  });
}

/** Runs one piece of work on the database; whatever its driver throws becomes an `AppError`. */
export async function withStorageErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toStorageError(error);
  }
}

/** A sentence or two for the console: what is wrong with the database at `place`, and what to do. */
export function describeStorageFault(error: unknown, place: string): string {
  const fault = toStorageError(error);
  const { driverCode: code } = fault.context;
  const driverCode = typeof code === 'string' ? code : '';
  const remedy = 'or set DATABASE_URL to another database.';
  if ('newerSchema' in fault.context) {
    return `The database was written by a newer version of Contact Sheet: ${place}. Start that version, ${remedy}`;
  }
  if (fault.code === 'storageReadOnly') {
    return `The database cannot be written (${driverCode}): ${place}. Make it writable, ${remedy}`;
  }
  if (fault.code === 'storageFull') {
    return `There is no space left for the database (${driverCode}): ${place}. Free some, ${remedy}`;
  }
  if (UNUSABLE.test(driverCode)) {
    return `This is no usable database (${driverCode}): ${place}. Move it away, ${remedy}`;
  }
  if (REFUSED.test(driverCode)) {
    return `The database refused the user name or the password (${driverCode}): ${place}.`;
  }
  return `The database cannot be opened (${driverCode || 'unknown reason'}): ${place}. Check that it exists and is reachable, ${remedy}`;
}

function failureCodeFor(driverCode: string): FailureCode {
  if (READ_ONLY.test(driverCode)) return 'storageReadOnly';
  if (FULL.test(driverCode)) return 'storageFull';
  return 'storageUnavailable';
}

/** The driver's own code; libsql gives none when it cannot open a file, only SQLite's number 14 in the text. */
function driverCodeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string' && error.code !== '') return error.code;
  return error.message.startsWith('ConnectionFailed') ? 'SQLITE_CANTOPEN' : '';
}
