/**
 * An integer whose thousands are set apart by space alone: read aloud, copied or read by a script it is the plain
 * integer.
 */
export function GroupedNumber({ value }: { value: number }) {
  const groups = String(value).split(/(?<=\d)(?=(?:\d{3})+$)/);
  if (groups.length === 1) return value;
  return groups.map((group, index) => (
    // The groups of a number have no identity but their place.
    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
    <span key={index} className={index > 0 ? 'ml-[0.18em]' : undefined}>
      {group}
    </span>
  ));
}
