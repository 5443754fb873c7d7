const STRIPS = [0, 1];
const FRAMES = [0, 1, 2, 3];
const HOLES = Array.from({ length: 20 }, (_, hole) => hole);
const STRIP_HEIGHT = 76;
const FRAME_STEP = 79;

/** What is on the eight frames, in units of a frame of 71 × 45: hills, a sun, a tower, waves … */
const SCENES = [
  'M0 45V30l18-12 14 10 16-16 23 19v14z',
  'M0 45V33c12-6 20 5 34-1s24-4 37 2v11zM50 8a7 7 0 1 1 0 14 7 7 0 0 1 0-14z',
  'M26 45V14h9V8h5v6h7v31zM4 45V28h17v17zM52 45V24h14v21z',
  'M35 6a13 13 0 0 1 13 13c0 9-8 14-6 26H28c2-12-6-17-6-26A13 13 0 0 1 35 6z',
  'M0 45V24c9-5 15-5 24 0s15 5 24 0 15-5 23 0v21z',
  'M8 45l16-34 10 20 7-12 22 26z',
  'M20 45c-2-16 4-32 16-34 11 2 17 18 15 34z',
  'M0 45V36h71v9zM14 36l6-18h30l6 18z',
];
/** The frame that came out blank. */
const BLANK = 6;

/** Two strips of film on a contact sheet: what this product makes of a list of IDs. Decoration only. */
export function ContactStrips({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 320 164" aria-hidden="true" fill="none" className={className}>
      {STRIPS.map((strip) => (
        <g key={strip} transform={`translate(0 ${strip * (STRIP_HEIGHT + 10) + 1})`}>
          <path d={`M.5.5h319v${STRIP_HEIGHT - 1}H.5z`} className="fill-surface stroke-line" />
          {HOLES.map((hole) => (
            <g key={hole} className="fill-bg stroke-line">
              <rect x={5 + hole * 16} y="4.5" width="7" height="5" rx="1.5" />
              <rect x={5 + hole * 16} y={STRIP_HEIGHT - 10.5} width="7" height="5" rx="1.5" />
            </g>
          ))}
          {FRAMES.map((place) => {
            const frame = strip * FRAMES.length + place;
            return (
              <g key={frame} transform={`translate(${5.5 + place * FRAME_STEP} 15.5)`}>
                <path
                  d="M0 0h71v45H0z"
                  className={frame === BLANK ? 'fill-bg stroke-line-strong' : 'fill-raised'}
                  strokeDasharray="3 3"
                />
                {frame !== BLANK && <path d={SCENES[frame]} className="fill-line-strong/70" />}
              </g>
            );
          })}
        </g>
      ))}
      <path
        d="M238 12c-20-10-66-9-76 8-11 21 6 48 42 47 31-1 45-19 40-40-3-13-22-21-40-21"
        className="stroke-accent"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </svg>
  );
}
