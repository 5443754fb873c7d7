import { FilePlus2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ChangeEvent, useRef } from 'react';
import { Button } from '@/components/ui/button';

const ACCEPTED = '.txt,.csv,.tsv,.json,.jsonl,.ndjson,.log,.md,.xlsx,text/*,application/json';

/** Opens the browser's file chooser. */
export function FileButton({ onFiles }: { onFiles: (files: Iterable<File>) => void }) {
  const t = useTranslations('intake');
  const input = useRef<HTMLInputElement>(null);
  const handleChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (target.files) onFiles([...target.files]);
    // The same file chosen again, after it was corrected, is a change too.
    target.value = '';
  };
  return (
    <>
      <Button size="md" icon={<FilePlus2 aria-hidden="true" />} onClick={() => input.current?.click()}>
        {t('addFiles')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={ACCEPTED}
        aria-label={t('addFiles')}
        onChange={handleChange}
      />
    </>
  );
}
