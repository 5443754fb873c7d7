import type { LineProfile } from './sheet-profile';

/** How cells may lie along one side of a sheet. */
export interface Division {
  cells: number;
  cellPx: number;
  paddingPx: number;
  marginPx: number;
}

/** A profile made ready for asking about many divisions. */
export interface LineEvidence {
  /** The log likelihood of a division against one without any border, in nats, roughly. */
  weigh(division: Division): number;
  /** The first pixel after the last line with content; 0 when there is none. */
  contentEndPx: number;
}

/** Pixels on either side that a step is compared with. */
const NEIGHBOURS = 7;
/** How much borders weigh: at most 3 nats for one alone, growing with the root of their number. */
const EDGE_NATS = 2;
/** How much a line of padding with texture in it weighs, and all of them together at most. */
const GAP_NATS = 1.2;
const MOST_GAP_NATS = 7;
/** A line whose texture is below this share of the usual one is flat. */
const FLAT_SHARE = 0.12;

/** Reads a profile once: `weigh` then costs some hundred operations a division. */
export function lineEvidence({ steps, textures }: LineProfile): LineEvidence {
  const usual = usualLevel(textures);
  const votes = edgeVotes(steps, usual);
  return {
    weigh: (division) => weighEdges(division, votes) + weighGaps(division, textures, usual),
    contentEndPx: 1 + textures.findLastIndex((texture) => texture > usual * FLAT_SHARE),
  };
}

interface EdgeVotes {
  /** For a border between lines i and i + 1: nats for it when positive, against it when negative. */
  nats: Float32Array;
  /** 0 where all is flat and nothing can be told, to 1. */
  weights: Float32Array;
}

/** The median of the lines with content: most of a sheet may be blank. */
function usualLevel(values: Float32Array): number {
  const sorted = values.slice().sort();
  const high = sorted[Math.floor(sorted.length * 0.98)] ?? 0;
  const from = sorted.findIndex((value) => value >= high * 0.2);
  return Math.max(sorted[Math.floor((from + sorted.length) / 2)] ?? 0, 0.25);
}

function edgeVotes(steps: Float32Array, usual: number): EdgeVotes {
  const nats = new Float32Array(steps.length);
  const weights = new Float32Array(steps.length);
  const around = new Float32Array(2 * NEIGHBOURS);
  const floor = usual * 0.1;
  for (let at = 0; at < steps.length; at++) {
    const near = medianAround(steps, at, around);
    const step = steps[at] ?? 0;
    nats[at] = Math.max(-2.5, Math.min(3, 2 * (Math.log((step + floor) / (near + floor)) - 0.5)));
    weights[at] = (step + near) / (step + near + 2 * floor);
  }
  return { nats, weights };
}

/** The median of the steps next to one. Sorted by insertion, because this runs once for every line of a sheet. */
function medianAround(steps: Float32Array, at: number, sorted: Float32Array): number {
  let filled = 0;
  const last = Math.min(at + NEIGHBOURS, steps.length - 2);
  for (let place = Math.max(0, at - NEIGHBOURS); place <= last; place++) {
    if (place === at) continue;
    const step = steps[place] ?? 0;
    let into = filled++;
    for (; into > 0 && (sorted[into - 1] ?? 0) > step; into--) sorted[into] = sorted[into - 1] ?? 0;
    sorted[into] = step;
  }
  return filled === 0 ? 0 : (sorted[filled >> 1] ?? 0);
}

/** Whether there are steps where cells should meet. Steps of one scene are alike, so they do not add up in full. */
function weighEdges({ cells, cellPx, paddingPx, marginPx }: Division, { nats, weights }: EdgeVotes): number {
  let sum = 0;
  let weight = 0;
  // The left edge of each cell, then its right edge. Without padding, one cell's right edge is the next one's left.
  for (let edge = 0; edge < 2 * cells; edge++) {
    if (paddingPx === 0 && edge > 0 && edge % 2 === 0) continue;
    const at = marginPx + (edge >> 1) * (cellPx + paddingPx) + (edge % 2) * cellPx - 1;
    // A fractional edge lies in either of two lines.
    const line = (nats[Math.ceil(at)] ?? 0) > (nats[Math.floor(at)] ?? 0) ? Math.ceil(at) : Math.floor(at);
    if (line < 0 || line >= nats.length - 1) continue;
    sum += (nats[line] ?? 0) * (weights[line] ?? 0);
    weight += weights[line] ?? 0;
  }
  return weight < 0.01 ? 0 : EDGE_NATS * (sum / weight) * Math.sqrt(weight);
}

/** Padding and margins with texture in them are none. */
function weighGaps(
  { cells, cellPx, paddingPx, marginPx }: Division,
  textures: Float32Array,
  usual: number,
): number {
  let nats = 0;
  for (let offset = 0; offset < marginPx; offset++) {
    nats -= textureNats(textures[offset] ?? 0, usual);
    nats -= textureNats(textures[textures.length - 1 - offset] ?? 0, usual);
  }
  for (let offset = 0; cells > 1 && offset < paddingPx; offset++) {
    let sum = 0;
    for (let cell = 1; cell < cells; cell++) {
      sum += textures[marginPx + cell * (cellPx + paddingPx) - paddingPx + offset] ?? 0;
    }
    nats -= textureNats(sum / (cells - 1), usual);
  }
  return Math.max(nats, -MOST_GAP_NATS);
}

/** A little texture may be the ringing of the pictures next to it. */
function textureNats(texture: number, usual: number): number {
  return GAP_NATS * Math.max(0, Math.min(1, (texture / usual - 0.45) / 0.4));
}
