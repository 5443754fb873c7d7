import 'server-only';
import { env } from '../env';
import { AppError } from '../errors';
import { singleton } from '../singleton';
import { type Emulator, startEmulator } from './start-emulator';

/** Where a browser reaches the emulator's media: on the app's own origin. */
export const EMULATOR_MEDIA_PATH = '/emulator/oss';

/**
 * The emulator that lives in this process, started at first use on a free loopback port with keys of its own.
 * @throws {AppError} `badRequest` in cloud mode: nothing may fall back to made-up data
 */
export function embeddedEmulator(): Promise<Emulator> {
  const {
    IMS_MODE,
    APP_ORIGIN,
    IMS_EMULATOR_SEED,
    IMS_EMULATOR_LATENCY_MS,
    IMS_EMULATOR_QPS,
    IMS_EMULATOR_FAULTS,
  } = env();
  if (IMS_MODE !== 'emulator') throw new AppError('badRequest', { context: { mode: IMS_MODE } });
  return singleton('emulator', () =>
    startEmulator({
      port: 0,
      seed: IMS_EMULATOR_SEED,
      latencyMs: IMS_EMULATOR_LATENCY_MS,
      qps: IMS_EMULATOR_QPS,
      faults: IMS_EMULATOR_FAULTS,
      mediaOrigin: `${APP_ORIGIN}${EMULATOR_MEDIA_PATH}`,
    }),
  );
}
