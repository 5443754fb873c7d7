import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useFilterWords } from '@/components/filter-bar/use-filter-words';
import { useSubmitList } from '@/components/id-input/use-submit-list';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { parseView, printView } from '@/components/views/view-address';
import { type LinkFault, type PrivateList, readPrivateLink } from '@/lib/private-link/private-link';

interface OpenedLinkProps {
  hash: string;
  onDismiss: () => void;
}

/** What a private link carries. Nothing is sent before the reader asks for it. */
export function OpenedLink({ hash, onDismiss }: OpenedLinkProps) {
  const t = useTranslations('privateLink');
  const [read, setRead] = useState<PrivateList | LinkFault | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void readPrivateLink(hash).then((list) => {
      if (isCurrent) setRead(list);
    });
    return () => {
      isCurrent = false;
    };
  }, [hash]);

  if (read === null) return null;
  if (typeof read === 'object') return <LinkedList list={read} onDismiss={onDismiss} />;
  return (
    <Notice
      tone="warn"
      title={t('fault.title')}
      actions={
        <Button variant="ghost" onClick={onDismiss}>
          {t('opened.dismiss')}
        </Button>
      }
    >
      {t(`fault.${read}`)}
    </Notice>
  );
}

// The page of the list is on its way then, and changing this address would call it off.
const stay = () => undefined;

function LinkedList({ list, onDismiss }: { list: PrivateList; onDismiss: () => void }) {
  const t = useTranslations('privateLink.opened');
  const errors = useTranslations('errors');
  const view = parseView(list.view);
  const parts = useViewWords(view);
  const { problem, isPending, submit } = useSubmitList(stay);

  function lookUp() {
    const address = new URLSearchParams(printView(view));
    if (list.open !== null) address.set('open', list.open);
    const submission = {
      text: list.ids.join('\n'),
      name: list.name,
      includeMalformed: false,
      region: list.region,
    };
    submit(async () => submission, address.size > 0 ? `?${address}` : '');
  }

  return (
    <Notice
      tone="info"
      title={t('title', { count: list.ids.length, name: list.name.trim() || t('unnamed') })}
      actions={
        <>
          <Button variant="ghost" onClick={onDismiss}>
            {t('dismiss')}
          </Button>
          <Button variant="primary" busy={isPending} onClick={lookUp}>
            {t('lookUp')}
          </Button>
        </>
      }
    >
      <p className="break-words">
        {[
          t('view', { parts: parts.join(' · ') || t('plain') }),
          t('region', { region: list.region }),
          list.open !== null && t('open', { id: list.open }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>{t('note')}</p>
      {problem && (
        <p role="alert" className="text-bad">
          {t('failed', {
            reason: errors(`${problem.kind === 'failed' ? problem.code : 'connection'}.title`),
          })}
        </p>
      )}
    </Notice>
  );
}

/** What of a view is said: its filters, its search, its order. */
function useViewWords({ filters, query, sorts }: ReturnType<typeof parseView>): string[] {
  const t = useTranslations('privateLink.opened');
  const columns = useTranslations('fields');
  const words = useFilterWords();
  const order = sorts.map(({ column }) => columns(column)).join(', ');
  return [
    ...filters.map(words.filterWords),
    query && t('search', { text: query }),
    order && t('sorted', { columns: order }),
  ].filter(Boolean);
}
