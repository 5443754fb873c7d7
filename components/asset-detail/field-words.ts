import { useMessages } from 'next-intl';
import type { FieldView } from '@/lib/assets/field-view';

/** The name of a field; one that the project does not know goes by its own path. */
export function useFieldLabel({ key, path }: FieldView): string {
  const { fields } = useMessages();
  return key === null ? path : fields[key];
}

/** The ID of a field's element, so that an explanation can lead to it. */
export function fieldAnchor(path: string): string {
  return `field-${path}`;
}

/** The place of a field in the response to a request for one asset. */
export function responsePath({ path }: FieldView): string {
  return `MediaInfos[0].${path}`;
}

/** Whether a field is shown in a form that differs from what the response says. */
export function hasRawForm({ value: { kind } }: FieldView): boolean {
  return !['absent', 'text', 'id', 'url', 'json'].includes(kind);
}
