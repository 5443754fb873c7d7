import 'server-only';
import { type Emulator, type EmulatorOptions, startEmulator } from './start-emulator';
import { ACCOUNT, signedCall, stubCatalogue, stubObjects } from './testing';

/** An emulator over the stub world, with the tests' account key, on a free port. */
export function startTestEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  return startEmulator({
    accessKeyId: ACCOUNT.accessKeyId,
    accessKeySecret: ACCOUNT.accessKeySecret,
    createCatalogue: () => stubCatalogue,
    objects: stubObjects,
    ...options,
  });
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
