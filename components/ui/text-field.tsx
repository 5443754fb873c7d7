import { type ComponentProps, type ReactNode, useId } from 'react';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'size'> {
  label: string;
  /** The label is there for assistive technology only; a search box shows an icon instead. */
  hideLabel?: boolean;
  /** One sentence below the field. */
  hint?: ReactNode;
  /** What is wrong with the value; replaces the hint and marks the field invalid. */
  error?: ReactNode;
  /** Drawn inside, before the text. */
  icon?: ReactNode;
}

/** A line of text with its label. */
export function TextField({
  label,
  hideLabel = false,
  hint,
  error,
  icon,
  className = '',
  id,
  ...rest
}: TextFieldProps) {
  const ownId = useId();
  const fieldId = id ?? ownId;
  const note = error ?? hint;
  return (
    <div className={`flex min-w-0 flex-col gap-1 ${className}`}>
      <label htmlFor={fieldId} className={hideLabel ? 'sr-only' : 'text-ink-2 text-sm'}>
        {label}
      </label>
      <div className="relative flex items-center">
        {icon && (
          <span className="pointer-events-none absolute left-2 text-ink-3 [&_svg]:size-4" aria-hidden="true">
            {icon}
          </span>
        )}
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          {...rest}
          id={fieldId}
          aria-invalid={error ? true : undefined}
          aria-describedby={note ? `${fieldId}-note` : undefined}
          className={`h-7 w-full min-w-0 rounded border border-line-strong bg-surface text-ink hover:border-ink-3 focus-visible:border-accent focus-visible:outline-offset-0 disabled:opacity-50 aria-invalid:border-bad pointer-coarse:h-10 pointer-coarse:text-base ${icon ? 'pr-2 pl-8' : 'px-2'}`}
        />
      </div>
      {note && (
        <p id={`${fieldId}-note`} className={`text-xs ${error ? 'text-bad' : 'text-ink-3'}`}>
          {note}
        </p>
      )}
    </div>
  );
}
