import 'server-only';
import { purgeBatches } from './db/batch-shelf';
import { prepareDatabase } from './db/client';
import { embeddedEmulator } from './emulator/embedded';
import { env } from './env';
import { log } from './log';

/**
 * Opens what the server stands on: environment, database, and the emulator when there are no credentials.
 * A fault ends the process, since a server that cannot keep a list must not take one.
 */
export async function prepareServer(): Promise<void> {
  try {
    const { IMS_MODE, IMS_REGIONS, APP_ORIGIN } = env();
    await prepareDatabase();
    await purgeBatches().catch((error) => log().warn({ err: error }, 'deleted lists not purged'));
    if (IMS_MODE === 'emulator') await embeddedEmulator();
    log().info({ origin: APP_ORIGIN, mode: IMS_MODE, regions: IMS_REGIONS }, 'ready');
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
