'use client';
import { type KeyboardEvent, type ReactNode, useId } from 'react';

export interface Tab<Value extends string> {
  value: Value;
  label: ReactNode;
  /** Drawn before the label. */
  icon?: ReactNode;
}

interface TabsProps<Value extends string> {
  /** The name of the tab list. */
  label: string;
  tabs: readonly Tab<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** The chosen tab's panel. */
  children: ReactNode;
  /** Beside the tabs, at the far end. */
  actions?: ReactNode;
  className?: string;
  panelClassName?: string;
}

/** Tabs over one panel. Arrow keys, Home and End move and choose at once, as what they show is at hand. */
export function Tabs<Value extends string>({
  label,
  tabs,
  value,
  onChange,
  children,
  actions,
  className = '',
  panelClassName = '',
}: TabsProps<Value>) {
  const id = useId();

  function move(event: KeyboardEvent<HTMLDivElement>) {
    const current = tabs.findIndex((tab) => tab.value === value);
    const steps: Record<string, number> = {
      ArrowRight: (current + 1) % tabs.length,
      ArrowLeft: (current - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = tabs[steps[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    onChange(next.value);
    document.getElementById(`${id}-${next.value}`)?.focus();
  }

  return (
    <div className={className}>
      <div className="flex items-center gap-2 border-b">
        <div role="tablist" aria-label={label} className="flex gap-1" onKeyDown={move}>
          {tabs.map((tab) => (
            <button
              key={tab.value}
              id={`${id}-${tab.value}`}
              type="button"
              role="tab"
              aria-selected={tab.value === value}
              aria-controls={`${id}-panel`}
              tabIndex={tab.value === value ? 0 : -1}
              onClick={() => onChange(tab.value)}
              className="-mb-px flex h-8 items-center gap-1.5 border-transparent border-b-2 px-2 text-ink-2 hover:text-ink aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink pointer-coarse:h-11 [&_svg]:size-4"
            >
              {tab.icon}
              {tab.label}
            </button>
          ))}
        </div>
        {actions && <div className="ml-auto flex items-center gap-1">{actions}</div>}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${value}`} className={panelClassName}>
        {children}
      </div>
    </div>
  );
}
