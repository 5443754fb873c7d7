'use client';
import { CircleCheck, CircleDashed, CircleX, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import { useMessages } from 'next-intl';
import { Badge, type Tone } from '@/components/ui/badge';
import type { EnumKey } from '@/lib/assets/field-specs';
import { auditTone, statusTone } from './asset-states';

const ICONS: Record<Tone, LucideIcon> = {
  ok: CircleCheck,
  warn: TriangleAlert,
  bad: CircleX,
  info: Info,
  idle: CircleDashed,
  accent: Info,
};

interface StateBadgeProps {
  /** Which enumeration of the messages words it. */
  kind: 'status' | 'auditStatus';
  /** As the upstream spells it, which is also the tooltip. */
  value: string;
}

/** A state of an asset: icon, word and colour. */
export function StateBadge({ kind, value }: StateBadgeProps) {
  const word = useEnumWord(kind, value);
  const tone = kind === 'status' ? statusTone(value) : auditTone(value);
  const Icon = ICONS[tone];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />} title={value}>
      {word}
    </Badge>
  );
}

/** The word for a value of an enumeration; an unknown value is its own word. */
export function useEnumWord(kind: EnumKey, value: string): string {
  const words: Readonly<Record<string, string>> = useMessages().enums[kind];
  const key = value.toLowerCase();
  return Object.hasOwn(words, key) ? (words[key] ?? value) : value;
}
