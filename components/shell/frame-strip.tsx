const FRAMES = [0, 1, 2, 3];
const HOLES = Array.from({ length: 14 }, (_, hole) => hole);

/**
 * A strip of film in which one frame went wrong: `blank` was never exposed (no such page), `torn` is ripped
 * through (the page failed), `fogged` got light on the whole roll (the application failed). Decoration only.
 */
export function FrameStrip({ kind }: { kind: 'blank' | 'torn' | 'fogged' }) {
  return (
    <svg viewBox="0 0 224 72" aria-hidden="true" className="w-56 max-w-full text-ink-3" fill="none">
      <path d="M.5.5h223v71H.5z" className="fill-surface stroke-line-strong" />
      {HOLES.map((hole) => (
        <g key={hole} className="fill-bg stroke-line">
          <rect x={5 + hole * 16} y="4.5" width="7" height="6" rx="1.5" />
          <rect x={5 + hole * 16} y="61.5" width="7" height="6" rx="1.5" />
        </g>
      ))}
      {FRAMES.map((frame) => (
        <rect
          key={frame}
          x={5.5 + frame * 54}
          y="16.5"
          width="51"
          height="39"
          rx="1"
          className={
            kind === 'fogged'
              ? 'fill-accent-soft'
              : frame === 2 && kind === 'blank'
                ? 'fill-bg'
                : 'fill-raised'
          }
        />
      ))}
      {kind === 'blank' && (
        <rect
          x="113.5"
          y="16.5"
          width="51"
          height="39"
          rx="1"
          className="stroke-line-strong"
          strokeDasharray="3 3"
        />
      )}
      {kind === 'torn' && (
        <path
          d="m132-1 7 14-9 11 11 14-10 12 9 12-6 12h11l5-11-8-13 9-12-10-13 8-12-6-14z"
          className="fill-bg stroke-line-strong"
        />
      )}
      {kind !== 'fogged' && (
        <path
          d="M166 20c-14-9-46-9-54 6-9 17 3 33 27 33 22 0 33-13 30-27-2-10-13-16-26-16"
          className="stroke-accent"
          strokeWidth="2.5"
          strokeLinecap="round"
        />
      )}
    </svg>
  );
}
