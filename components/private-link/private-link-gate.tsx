'use client';
import dynamic from 'next/dynamic';
import { useState, useSyncExternalStore } from 'react';
import { loadPart } from '@/components/ui/load-part';
import { isPrivateLink } from '@/lib/private-link/is-private-link';

// Whoever opens no such link never loads it.
const OpenedLink = dynamic(() => loadPart(() => import('./opened-link')).then((m) => m.OpenedLink), {
  loading: () => null,
  ssr: false,
});

/** Looks for a private list behind the `#` of the address, which no server has seen, and shows it. */
export function PrivateLinkGate() {
  const [dismissed, setDismissed] = useState('');
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );
  if (!isPrivateLink(hash) || hash === dismissed) return null;
  return (
    <OpenedLink
      key={hash}
      hash={hash}
      onDismiss={() => {
        // Such a list is not for whoever reads this address over a shoulder later.
        history.replaceState(null, '', location.pathname + location.search);
        setDismissed(hash);
      }}
    />
  );
}

function subscribe(listener: () => void) {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}
