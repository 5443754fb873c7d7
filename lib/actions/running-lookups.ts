import 'server-only';
import { singleton } from '../singleton';

/** The lookups that run in this process, by the ID that the browser chose, so that it can cancel before the first answer. */
export function runningLookups(): Map<string, AbortController> {
  return singleton('running-lookups', () => new Map<string, AbortController>());
}
