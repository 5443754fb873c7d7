/** The same picture past what the browser has kept of its address. */
export function freshAddress(address: string, attempt: number): string {
  return `${address}${address.includes('?') ? '&' : '?'}fresh=${attempt}`;
}
