import type { Result } from '../actions/result';
import { AppError } from '../errors';

/** The data of an action's result; a failure is thrown, as queries want it. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.data;
  const { code, ...rest } = result.failure;
  throw new AppError(code, rest);
}
