'use client';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEventHandler, type ReactNode, useId } from 'react';
import { IconButton } from './icon-button';
import { useModal } from './use-modal';

interface DrawerProps {
  open: boolean;
  /** Asked for by Escape, the close button or a press outside. */
  onClose: () => void;
  title: ReactNode;
  /** In the head, before the close button: links and buttons. */
  actions?: ReactNode;
  onKeyDown?: KeyboardEventHandler<HTMLDialogElement>;
  children: ReactNode;
}

/** One thing of a list, looked at over the list's right side. */
export function Drawer({ open, onClose, title, actions, onKeyDown, children }: DrawerProps) {
  const t = useTranslations('common');
  const titleId = useId();
  return (
    <dialog
      {...useModal(open, onClose)}
      onKeyDown={onKeyDown}
      aria-labelledby={titleId}
      className="my-0 mr-0 ml-auto h-dvh max-h-none w-[min(44rem,100vw)] max-w-none border-0 border-line-strong border-l bg-surface p-0 text-ink shadow-popup outline-none transition-transform backdrop:bg-black/30 starting:translate-x-6"
    >
      {open && (
        <div className="flex h-full flex-col">
          <div className="flex min-h-11 shrink-0 items-center gap-2 border-b px-4">
            <h2 id={titleId} className="min-w-0 grow truncate font-semibold text-base">
              {title}
            </h2>
            {actions}
            <IconButton label={t('close')} shortcut="Esc" onClick={onClose} className="-mr-1.5">
              <X aria-hidden="true" />
            </IconButton>
          </div>
          <div className="min-h-0 grow overflow-y-auto overscroll-contain p-4">{children}</div>
        </div>
      )}
    </dialog>
  );
}
