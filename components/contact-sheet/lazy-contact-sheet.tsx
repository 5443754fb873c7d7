'use client';
import dynamic from 'next/dynamic';
import type { ComponentProps } from 'react';
import { loadPart } from '@/components/ui/load-part';
import { SheetOutline } from './sheet-outline';

/** Its code no page needs to begin with: it looks at pictures, which the server never does. */
export const loadContactSheet = () => import('./contact-sheet');

const ContactSheet = dynamic(() => loadPart(loadContactSheet).then((module) => module.ContactSheet), {
  ssr: false,
});

/** The contact sheet in a room of its own size, so that what follows it stays where it is. */
export function LazyContactSheet(props: ComponentProps<typeof ContactSheet>) {
  return (
    <div className="group/sheet relative">
      <ContactSheet {...props} />
      <SheetOutline facts={props.facts} summary={props.summary} />
    </div>
  );
}
