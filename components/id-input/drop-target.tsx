'use client';
import { FileDown } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';

interface DropTargetProps {
  onFiles: (files: FileList) => void;
}

/** The whole page takes files; while some are dragged over it, it says so. */
export function DropTarget({ onFiles }: DropTargetProps) {
  const t = useTranslations('intake.drop');
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      // Without this the browser leaves the page and opens the file.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      // Moving between elements also leaves one; only out of the window has nothing entered.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!carriesFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      onFiles(event.dataTransfer.files);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [onFiles]);

  if (!isOver) return null;
  return (
    <div className="pointer-events-none fixed inset-0 z-40 grid place-items-center bg-bg/85 p-4">
      <div className="absolute inset-3 rounded-lg border-2 border-accent border-dashed" />
      <div className="flex max-w-sm flex-col items-center gap-2 text-center">
        <FileDown aria-hidden="true" className="size-8 stroke-[1.5] text-accent" />
        <p className="font-semibold text-ink text-lg">{t('title')}</p>
        <p className="text-ink-2">{t('body')}</p>
      </div>
    </div>
  );
}
