'use client';
import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type' | 'children'> {
  /** The words beside the box; without them, give an `aria-label`. */
  children?: ReactNode;
  /** Some of what it stands for is chosen. */
  indeterminate?: boolean;
}

/** A native checkbox, so forms, keyboards and forced colours work by themselves. */
export function Checkbox({ children, indeterminate = false, className = '', ...rest }: CheckboxProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current) input.current.indeterminate = indeterminate;
  }, [indeterminate]);
  return (
    <label
      className={`inline-flex min-h-6 items-center gap-2 has-disabled:opacity-50 pointer-coarse:min-h-10 ${className}`}
    >
      <input {...rest} ref={input} type="checkbox" className="size-4 shrink-0 accent-accent" />
      {children}
    </label>
  );
}
