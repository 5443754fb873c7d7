import 'server-only';
import { afterEach, expect, type Mock } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from './start-emulator';
import { ACCOUNT, signedCall, stubCatalogue, stubObjects } from './testing';

/**
 * Starts emulators over the stub world, with the tests' account key, on free ports; they end with their test.
 * @param logged stands in for the log's `error`; a test that expects errors clears it
 */
export function emulatorStarter(logged: Mock): (options?: EmulatorOptions) => Promise<Emulator> {
  const started: Emulator[] = [];
  afterEach(async () => {
    await Promise.all(started.splice(0).map((emulator) => emulator.close()));
    expect(logged).not.toHaveBeenCalled();
  });
  return async (options) => {
    const emulator = await startEmulator({
      accessKeyId: ACCOUNT.accessKeyId,
      accessKeySecret: ACCOUNT.accessKeySecret,
      createCatalogue: () => stubCatalogue,
      objects: stubObjects,
      ...options,
    });
    started.push(emulator);
    return emulator;
  };
}

/** Sends a call that the official library signed, by the clock of the machine unless told. */
export function sendCall(
  { origin }: Emulator,
  call: Parameters<typeof signedCall>[0],
  signal?: AbortSignal,
): Promise<Response> {
  const request = signedCall({ host: origin.slice('http://'.length), now: Date.now(), ...call });
  return fetch(`${origin}/?${request.query}`, {
    method: request.method,
    headers: request.headers,
    ...(request.body.length > 0 ? { body: Buffer.from(request.body) } : {}),
    ...(signal ? { signal } : {}),
  });
}

/** Looks IDs up, signed. */
export function sendLookup(emulator: Emulator, ...ids: string[]): Promise<Response> {
  return sendCall(emulator, { query: { MediaIds: ids.join() } });
}
