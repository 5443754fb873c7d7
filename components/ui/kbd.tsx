import type { ReactNode } from 'react';

/** The name of a key. */
export function Kbd({ children, className = '' }: { children: ReactNode; className?: string }) {
  return (
    <kbd
      className={`inline-grid h-4.5 min-w-4.5 place-items-center rounded-sm border border-line-strong/60 bg-raised px-1 font-mono text-ink-2 text-xs leading-none ${className}`}
    >
      {children}
    </kbd>
  );
}
