/** Whether a browser runs where Command does what Control does elsewhere: read from its `User-Agent` or platform. */
export function hasAppleKeys(agent: string): boolean {
  return /Mac|iPhone|iPad/.test(agent);
}
