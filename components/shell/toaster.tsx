'use client';
import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { type ToastMessage, toast, toastStore } from '@/components/ui/toast';

const ICONS = { ok: CircleCheck, bad: CircleAlert } as const;
const COLOURS = { ok: 'text-ok', bad: 'text-bad' } as const;
const SHOWN_MS = 5000;
/** What can be taken back stays until one has read it and thought about it. */
const WITH_ACTION_MS = 15_000;
const NONE: readonly ToastMessage[] = [];

/** Where toasts appear. The live region is there from the first paint, or screen readers would miss the first one. */
export function Toaster() {
  const messages = useSyncExternalStore(toastStore.subscribe, toastStore.read, () => NONE);
  return (
    <div
      role="status"
      aria-live="polite"
      className="pointer-events-none fixed right-3 bottom-3 z-50 flex max-w-[calc(100vw-1.5rem)] flex-col items-end gap-2 print:hidden"
    >
      {messages.map((message) => (
        <Toast key={message.id} message={message} />
      ))}
    </div>
  );
}

function Toast({ message: { id, tone, text, action } }: { message: ToastMessage }) {
  const t = useTranslations('common');
  const [isHeld, setHeld] = useState(false);
  const Icon = ICONS[tone];
  const shownMs = action ? WITH_ACTION_MS : SHOWN_MS;

  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => toast.dismiss(id), shownMs);
    return () => clearTimeout(timer);
  }, [id, isHeld, shownMs]);

  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      className="pointer-events-auto flex items-center gap-2 rounded border border-line-strong bg-popover py-2 pr-1.5 pl-3 shadow-popup"
    >
      <Icon aria-hidden="true" className={`size-4 shrink-0 ${COLOURS[tone]}`} />
      <span className="min-w-0 break-words">{text}</span>
      {action && (
        <button
          type="button"
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          onClick={() => {
            toast.dismiss(id);
            action.run();
          }}
          className="shrink-0 rounded-sm px-1.5 py-0.5 font-medium text-accent hover:bg-raised"
        >
          {action.label}
        </button>
      )}
      <button
        type="button"
        aria-label={t('close')}
        onClick={() => toast.dismiss(id)}
        className="grid size-6 shrink-0 place-items-center rounded-sm text-ink-3 hover:bg-raised hover:text-ink"
      >
        <X aria-hidden="true" className="size-3.5" />
      </button>
    </div>
  );
}
