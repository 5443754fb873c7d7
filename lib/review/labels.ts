import { z } from 'zod';

/**
 * The labels a verdict can carry unless `REVIEW_LABELS` or somebody here says otherwise, and `AuditBlockedLabel` may:
 * the top-level labels of the machine audit (`GetMediaAuditResult`, VOD 2017-03-21), and one for the rest.
 */
export const LABELS = ['porn', 'terrorism', 'ad', 'live', 'logo', 'audio', 'other'] as const;

/** In use at once: no verdict carries more. */
const MOST_ACTIVE = 50;
const MOST_KEPT = 2000;

/** In UTF-16 units, as a browser counts what is typed. */
export const LONGEST_LABEL = 64;

const word = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_LABEL)
  .regex(/^\P{Cc}+$/u);

/** A label: verdicts carry its key, which never changes; what is shown of it may. */
const labelSchema = z.object({
  key: word,
  /** What is shown; null: the product's own word for the key, else the key. */
  en: word.nullable(),
  zh: word.nullable(),
  /** Offered for no new verdict; those that carry it still show it. */
  isRetired: z.boolean(),
});

export type Label = z.output<typeof labelSchema>;

/** Labels that can stand together; those in use have their digits in this order. */
export const labelsSchema = z
  .array(labelSchema)
  .max(MOST_KEPT)
  .refine((labels) => labelsFault(labels) === null);

/** The labels of this installation. */
export const vocabularySchema = z.object({
  /** How often it was changed; 0: never. Whoever changes it says which one was seen. */
  revision: z.int().min(0),
  isDefault: z.boolean(),
  labels: z.array(labelSchema),
  /** The last change; who made it is null when nobody had a name. */
  changed: z.object({ at: z.string(), by: z.string().nullable() }).nullable(),
});

export type Vocabulary = z.output<typeof vocabularySchema>;

/**
 * Why labels cannot stand together; null when they can.
 * @param shown what a reader sees of a label in use: two that look alike are one too many
 */
export function labelsFault(
  labels: readonly Label[],
  shown: (label: Label) => string = ({ key }) => key,
): 'none' | 'tooMany' | 'twice' | null {
  const active = activeLabels(labels);
  if (active.length === 0) return 'none';
  if (active.length > MOST_ACTIVE) return 'tooMany';
  const isRepeated = (words: readonly string[]) => new Set(words).size < words.length;
  const seen = active.map((label) => shown(label).trim().toLowerCase());
  return isRepeated(labels.map(({ key }) => key)) || isRepeated(seen) ? 'twice' : null;
}

/** What a verdict can carry, in the order of the digits. */
export function activeLabels(labels: readonly Label[]): Label[] {
  return labels.filter(({ isRetired }) => !isRetired);
}

/** What a form offers: the labels in use, and what was chosen before it went out of use. */
export function offeredLabels(labels: readonly Label[], chosen: readonly string[]): Label[] {
  return [
    ...activeLabels(labels),
    ...labels.filter(({ key, isRetired }) => isRetired && chosen.includes(key)),
  ];
}

/** A label as it is named by its key alone. */
export function plainLabel(key: string): Label {
  return { key, en: null, zh: null, isRetired: false };
}

/**
 * The label that a typed name means: one that has it already, retired or not, else a new one; null for a blank.
 * @param shown what a reader sees for a label's key
 */
export function labelNamed(
  typed: string,
  labels: readonly Label[],
  shown: (key: string) => string,
): Label | null {
  const name = typed.trim().normalize();
  if (name === '') return null;
  const isName = (word: string) => word.toLowerCase() === name.toLowerCase();
  return labels.find(({ key }) => isName(key) || isName(shown(key))) ?? plainLabel(name);
}

/** The labels with one more in use, at their end, whether it is new or was retired. */
export function withLabel(labels: readonly Label[], label: Label): Label[] {
  return [...labels.filter(({ key }) => key !== label.key), { ...label, isRetired: false }];
}

/** The next labels with what they leave out of those before, as retired: the record may hold them. */
export function keepingAll(next: readonly Label[], before: readonly Label[]): Label[] {
  const keys = new Set(next.map(({ key }) => key));
  const left = before.filter(({ key }) => !keys.has(key));
  return [...next, ...left.map((label) => ({ ...label, isRetired: true }))];
}
