import { LoaderCircle } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';

const VARIANTS = {
  primary: 'border-transparent bg-accent font-medium text-accent-ink hover:brightness-110',
  secondary: 'border-line-strong/60 bg-surface text-ink hover:border-line-strong hover:bg-raised',
  ghost: 'border-transparent text-ink-2 hover:bg-raised hover:text-ink',
  danger: 'border-bad/50 text-bad hover:border-bad hover:bg-bad-soft',
} as const;

const SIZES = {
  sm: 'h-7 gap-1.5 px-2.5 text-sm pointer-coarse:h-10',
  md: 'h-8.5 gap-2 px-3.5 text-base pointer-coarse:h-11',
} as const;

export type ButtonVariant = keyof typeof VARIANTS;
export type ButtonSize = keyof typeof SIZES;

/** The look of a button, for the links that should look like one. */
export function buttonStyle(
  variant: ButtonVariant = 'secondary',
  size: ButtonSize = 'sm',
  className = '',
): string {
  return `inline-flex shrink-0 select-none items-center justify-center whitespace-nowrap rounded border transition-colors disabled:opacity-50 aria-disabled:opacity-50 ${SIZES[size]} ${VARIANTS[variant]} ${className}`;
}

interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Under way: shows it, and takes no second click, but keeps the focus. */
  busy?: boolean;
  /** Drawn before the words; its size is set here. */
  icon?: ReactNode;
}

/** A button. It submits a form only when `type="submit"` says so. */
export function Button({
  variant = 'secondary',
  size = 'sm',
  busy = false,
  icon,
  className = '',
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      // A disabled button loses the focus, and a keyboard user their place: a busy one only refuses.
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={buttonStyle(variant, size, `[&_svg]:size-4 [&_svg]:shrink-0 ${className}`)}
    >
      {busy ? <LoaderCircle aria-hidden="true" className="animate-spin [animation-delay:300ms]" /> : icon}
      {children}
    </button>
  );
}
