/** Whether an address carries a private list, well or badly. `hash` is as in `location.hash`. */
export function isPrivateLink(hash: string): boolean {
  return hash.startsWith('#l=');
}
