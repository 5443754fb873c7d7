import type { ReactNode } from 'react';

const TONES = {
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
  info: 'bg-info-soft text-info',
  idle: 'bg-idle-soft text-idle',
  accent: 'bg-accent-soft text-accent',
} as const;

export type Tone = keyof typeof TONES;

interface BadgeProps {
  tone: Tone;
  /** Drawn before the word, so that the state never rests on colour alone. */
  icon?: ReactNode;
  children: ReactNode;
  title?: string;
  className?: string;
}

/** A state in one word. */
export function Badge({ tone, icon, children, title, className = '' }: BadgeProps) {
  return (
    <span
      title={title}
      className={`inline-flex h-5 max-w-full items-center gap-1 whitespace-nowrap rounded-sm px-1.5 font-medium text-xs forced-colors:border [&_svg]:size-3 [&_svg]:shrink-0 ${TONES[tone]} ${className}`}
    >
      {icon}
      <span className="truncate">{children}</span>
    </span>
  );
}
