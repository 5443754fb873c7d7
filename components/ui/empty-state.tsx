import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  /** One or two sentences: why there is nothing, and what would change that. */
  children?: ReactNode;
  /** Buttons or links; every dead end has a way on. */
  actions?: ReactNode;
  /** The heading's level in its page. */
  level?: 1 | 2 | 3;
  className?: string;
}

/** Nothing to show, said on purpose. */
export function EmptyState({ icon, title, children, actions, level = 2, className = '' }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className={`mx-auto flex max-w-md flex-col items-center px-4 py-12 text-center ${className}`}>
      {icon && (
        <span aria-hidden="true" className="mb-4 text-ink-3 [&_svg]:size-7 [&_svg]:stroke-[1.5]">
          {icon}
        </span>
      )}
      <Heading className="font-semibold text-base text-ink">{title}</Heading>
      {children && <div className="mt-1 text-pretty text-ink-2">{children}</div>}
      {actions && <div className="mt-5 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
