import type { ComponentProps, ReactNode } from 'react';
import { Tooltip } from './tooltip';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'aria-label' | 'title' | 'children'> {
  /** The accessible name, also the tooltip. */
  label: string;
  /** The icon; its size is set here. */
  children: ReactNode;
  size?: 'xs' | 'sm' | 'md';
  /** Key that does the same, shown in the tooltip. */
  shortcut?: string;
}

const SIZES = {
  xs: 'size-6 [&_svg]:size-3.5 pointer-coarse:size-9',
  sm: 'size-7 [&_svg]:size-4 pointer-coarse:size-10',
  md: 'size-8.5 [&_svg]:size-4.5 pointer-coarse:size-11',
} as const;

/** A button that shows only an icon, and says its name to everybody. */
export function IconButton({
  label,
  children,
  size = 'sm',
  shortcut,
  className = '',
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip content={label} shortcut={shortcut} isName>
      <button
        type="button"
        {...rest}
        aria-label={label}
        aria-keyshortcuts={shortcut}
        className={`grid shrink-0 place-items-center rounded text-ink-2 transition-colors hover:bg-raised hover:text-ink aria-expanded:bg-raised aria-expanded:text-ink aria-pressed:bg-accent-soft aria-pressed:text-accent disabled:opacity-40 ${SIZES[size]} ${className}`}
      >
        {children}
      </button>
    </Tooltip>
  );
}
