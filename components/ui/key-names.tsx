'use client';
import { hasAppleKeys } from '@/lib/apple-keys';
import { Kbd } from './kbd';

const APPLE: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧' };

/** Keys as they are printed on the reader's keyboard. Only for what no server renders: that knows no keyboard. */
export function KeyNames({ keys }: { keys: readonly string[] }) {
  const isApple = hasAppleKeys(navigator.platform);
  return (
    <span className="flex gap-1">
      {keys.map((key) => (
        <Kbd key={key}>{isApple ? (APPLE[key] ?? key) : key === 'Mod' ? 'Ctrl' : key}</Kbd>
      ))}
    </span>
  );
}
