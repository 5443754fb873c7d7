import type { Probe } from './media-fault';

/**
 * Asks a stable address anew, past what the browser remembers of it, and then the storage that it leads to.
 * Never throws: no answer is an answer.
 */
export async function probeAddress(address: string): Promise<Probe> {
  const refusal = await refreshAddress(address);
  if (refusal !== null) return refusal;
  try {
    const stored = await fetch(address, { headers: { range: 'bytes=0-0' } });
    await stored.body?.cancel();
    return { kind: 'stored', status: stored.status };
  } catch {
    return { kind: 'blocked' };
  }
}

/**
 * Makes the browser forget where a stable address led to, which it may remember for minutes, and ask again.
 * @returns the server's refusal, or null when it redirects
 */
export async function refreshAddress(address: string): Promise<Extract<Probe, { kind: 'refused' }> | null> {
  try {
    const response = await fetch(address, { redirect: 'manual', cache: 'reload' });
    if (response.type === 'opaqueredirect' || response.ok) return null;
    return { kind: 'refused', status: response.status, code: refusalCode(await response.text()) };
  } catch {
    return { kind: 'refused', status: 0, code: 'network' };
  }
}

/** The code of `{"code": …}`; the start of the text when it is something else. */
function refusalCode(text: string): string {
  return /^\{"code":"(\w+)"\}$/.exec(text)?.[1] ?? 'upstream';
}
