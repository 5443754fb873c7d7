import { type ReactNode, useId } from 'react';

interface SectionProps {
  /** The heading, which also names the region. */
  title: string;
  /** Beside the heading: a count, a badge. Not part of the region's name. */
  aside?: ReactNode;
  /** At the far end of the heading's line: buttons. */
  actions?: ReactNode;
  level?: 2 | 3;
  id?: string;
  className?: string;
  children: ReactNode;
}

/** A part of a page: a heading over a hairline, and a region that assistive technology can jump to by that name. */
export function Section({ title, aside, actions, level = 2, id, className = '', children }: SectionProps) {
  const headingId = useId();
  const Heading = `h${level}` as const;
  return (
    <section id={id} aria-labelledby={headingId} className={`min-w-0 ${className}`}>
      <div className="mb-2 flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1 border-b pb-1">
        <Heading id={headingId} className="font-semibold text-base text-ink">
          {title}
        </Heading>
        {aside && <div className="text-ink-3 tabular-nums">{aside}</div>}
        {actions && <div className="ml-auto flex items-center gap-1">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
