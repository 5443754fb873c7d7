/** Runs once when the server starts, before it answers: whatever cannot work is said now, in one plain sentence. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { prepareServer } = await import('./lib/prepare-server');
  await prepareServer();
}
