import { useId } from 'react';

const FRAMES = 'M0 3h4v4H0zM5 3h4v4H5zM10 3h4v4h-4zM0 8h4v4H0zM5 8h4v4H5zM10 8h4v4h-4z';
const PENCIL =
  'M15.1 6.4c-2.1-1-5.1-.4-6.2 1.8-1.2 2.6.2 5.3 2.8 5.4 2.3.1 3.6-1.7 3.5-3.7-.2-1.7-1.3-2.9-3.1-3.3';

/**
 * The mark: a contact sheet of six frames, one of them ringed with a grease pencil. The frames take the text's
 * colour. Edges lie on whole units of a 16-unit grid, to be sharp at 16 px.
 * app/icon.svg and public/icon-mono.svg are the same drawing.
 */
export function Mark({ className = 'size-5' }: { className?: string }) {
  const maskId = useId();
  return (
    <svg viewBox="0 0 16 16" fill="none" aria-hidden="true" className={`shrink-0 ${className}`}>
      <mask id={maskId}>
        <path fill="#fff" d="M0 0h16v16H0z" />
        <ellipse cx="12" cy="10" rx="3.3" ry="3.5" fill="#000" stroke="#000" strokeWidth="2.6" />
        <path fill="#fff" d="M10 8h4v4h-4z" />
      </mask>
      <path mask={`url(#${maskId})`} d={FRAMES} className="fill-current opacity-75" />
      <path d={PENCIL} strokeWidth="1.3" strokeLinecap="round" className="stroke-accent" />
    </svg>
  );
}
