// Not marked as for the server only: what runs before the tests is imported without the condition that mark asks for.
import type { TestProject } from 'vitest/node';
import { startTestPostgres } from './test-postgres';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

/** One Postgres for the whole run: each suite's own would be started, filled and stopped for a second's work. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startTestPostgres();
  project.provide('postgresUrl', url);
  return stop;
}
