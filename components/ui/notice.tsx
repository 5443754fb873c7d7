import { CircleX, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const TONES = {
  bad: { icon: CircleX, style: 'border-l-bad bg-bad-soft/60', ink: 'text-bad' },
  warn: { icon: TriangleAlert, style: 'border-l-warn bg-warn-soft/60', ink: 'text-warn' },
  info: { icon: Info, style: 'border-l-info bg-info-soft/60', ink: 'text-info' },
} as const satisfies Record<string, { icon: LucideIcon; style: string; ink: string }>;

interface NoticeProps {
  tone: keyof typeof TONES;
  title: string;
  /** Below the title: what it means. */
  children?: ReactNode;
  actions?: ReactNode;
}

/** Something about the whole list that is not as it should be, and what can be done. */
export function Notice({ tone, title, children, actions }: NoticeProps) {
  const { icon: Icon, style, ink } = TONES[tone];
  return (
    <div
      role={tone === 'bad' ? 'alert' : 'status'}
      className={`flex flex-wrap items-center gap-x-3 gap-y-2 rounded-sm border-l-2 px-3 py-2 ${style}`}
    >
      <Icon aria-hidden="true" className={`size-4 shrink-0 ${ink}`} />
      <div className="min-w-0 grow basis-60">
        <p className="font-medium text-ink">{title}</p>
        {children && <div className="text-ink-2">{children}</div>}
      </div>
      {actions && <div className="flex gap-2">{actions}</div>}
    </div>
  );
}
