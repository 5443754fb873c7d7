/** The strongest blur; each step is 1.5 % of the picture's width, and no less than 1.25 px. */
export const MOST_BLUR = 6;

/** How a picture that is protected looks until it is held open, for one reviewer. */
export interface Protection {
  /** 0 (none) to `MOST_BLUR`. */
  blur: number;
  /** Shown at less than half its size. */
  small: boolean;
  greyscale: boolean;
  /** Lines where brightness changes, in place of the picture. */
  edges: boolean;
  /** Sound is off until it is turned on. */
  mute: boolean;
  /** Whether long looking is followed by a word about a pause. */
  nudge: boolean;
}

/** For whoever has not chosen, where the installation has not either. */
export const USUAL_PROTECTION: Protection = {
  blur: 4,
  small: false,
  greyscale: true,
  edges: false,
  mute: true,
  nudge: true,
};

/** The cookie that holds a reviewer's choice, so that the server's first byte is protected in their way already. */
export const PROTECTION_COOKIE = 'protection';

/** The choices that are on or off, in the order of the settings. */
export const PROTECTION_FLAGS = ['greyscale', 'small', 'edges', 'mute', 'nudge'] as const;

/** `blur-4.greyscale.mute`: what is not named is off. Null when it is none of these. */
export function parseProtection(text: string): Protection | null {
  const [first = '', ...flags] = text.split('.');
  const blur = /^blur-([0-6])$/.exec(first)?.[1];
  const known: readonly string[] = PROTECTION_FLAGS;
  if (blur === undefined || flags.some((flag) => !known.includes(flag))) return null;
  const has = (flag: (typeof PROTECTION_FLAGS)[number]) => flags.includes(flag);
  return {
    blur: Number(blur),
    small: has('small'),
    greyscale: has('greyscale'),
    edges: has('edges'),
    mute: has('mute'),
    nudge: has('nudge'),
  };
}

/** As `parseProtection` reads it back. */
export function printProtection(protection: Protection): string {
  return [`blur-${protection.blur}`, ...PROTECTION_FLAGS.filter((flag) => protection[flag])].join('.');
}

/** The drawing of edges, an SVG filter of every page. */
export const EDGES_ID = 'veil-edges';

/** What `<html>` carries for the class `veiled`, on the server as in the browser. */
export function veilStyle({ blur, small, greyscale, edges }: Protection): Record<`--${string}`, string> {
  const filters = [
    greyscale && 'grayscale(1)',
    edges && `url(#${EDGES_ID})`,
    // In widths of the frame, a container, so that a large picture tells no more than a small one.
    blur > 0 && `blur(max(${blur * 1.25}px, ${blur * 1.5}cqw))`,
  ].filter((filter) => filter !== false);
  // What is blurred fades at its edges, so it is a little larger than its frame.
  const scale = (blur > 0 ? 1.15 : 1) * (small ? 0.4 : 1);
  return { '--veil-filter': filters.join(' ') || 'none', '--veil-scale': String(scale) };
}
