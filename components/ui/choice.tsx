import { useId } from 'react';

interface ChoiceProps<Value extends string> {
  /** What is chosen. */
  label: string;
  value: Value;
  options: readonly { value: Value; words: string; isDisabled?: boolean }[];
  onChange: (value: Value) => void;
}

/** One of a few, all in sight. Native radio buttons: arrow keys move, and the group is one stop of the tab order. */
export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-ink-2 text-xs">{label}</legend>
      <div className="flex flex-wrap gap-1">
        {options.map((option) => (
          <label
            key={option.value}
            className="flex min-h-7 items-center rounded border border-line px-2 text-sm has-checked:border-accent has-disabled:opacity-50 has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              disabled={option.isDisabled ?? false}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            {option.words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
