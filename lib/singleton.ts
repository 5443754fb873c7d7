import 'server-only';

/**
 * One value for the whole process, made at first use.
 * Next gives instrumentation, proxy, pages and actions each their own copy of a module, so a module variable
 * would make several limiters and several databases; `globalThis` is shared by them all.
 */
export function singleton<T>(name: string, create: () => T): T {
  const store: { [key: symbol]: T | undefined } = globalThis;
  const key = Symbol.for(`contact-sheet.${name}`);
  store[key] ??= create();
  return store[key];
}
