import { useMessages, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { mediaPath } from '@/lib/assets/addresses';
import type { FileView } from '@/lib/assets/asset-view';
import type { FieldKey } from '@/lib/assets/field-specs';
import { findVariantFindings } from '@/lib/assets/variants';
import { FieldCell } from './field-cell';
import { FileActions } from './file-actions';
import { FileChart } from './file-chart';
import { FileFindings } from './file-findings';
import { FileMarks } from './file-marks';

interface FileColumn {
  label: FieldKey | 'resolution';
  /** Width and height share a column: a resolution is read as one. */
  fields: readonly FieldKey[];
  isNumeric?: boolean;
}

const COLUMNS: readonly FileColumn[] = [
  { label: 'fileType', fields: ['fileType'] },
  { label: 'fileStatus', fields: ['fileStatus'] },
  { label: 'format', fields: ['format'] },
  { label: 'resolution', fields: ['width', 'height'], isNumeric: true },
  { label: 'duration', fields: ['duration'], isNumeric: true },
  { label: 'bitrate', fields: ['bitrate'], isNumeric: true },
  { label: 'size', fields: ['size'], isNumeric: true },
  { label: 'region', fields: ['region'] },
];

/** On a narrow page a row is a block of two columns, and each cell has its column's name over it. */
const CELL =
  'py-1.5 align-top @max-4xl:block @max-4xl:py-1 @max-4xl:before:block @max-4xl:before:text-ink-3 @max-4xl:before:text-xs @max-4xl:before:content-[attr(data-label)] @4xl:pr-4';

interface FileTableProps {
  files: readonly FileView[];
  mediaId: string;
  region: string | null;
}

/** Every file of an asset, source and variants, one a row, and what differs among them that should not. */
export function FileTable({ files, mediaId, region }: FileTableProps) {
  const { fields: labels } = useMessages();
  const facts = files.map((file) => file.facts);
  const findings = findVariantFindings(facts);
  return (
    <div className="@container flex flex-col gap-4">
      <table className="w-full border-collapse @max-4xl:block">
        <thead className="@max-4xl:sr-only">
          <tr className="border-b text-ink-3">
            <Heading>#</Heading>
            <Heading>{labels.fileName}</Heading>
            {COLUMNS.map(({ label, isNumeric }) => (
              <Heading key={label} isNumeric={isNumeric}>
                {labels[label]}
              </Heading>
            ))}
            <ActionsHeading />
          </tr>
        </thead>
        <tbody className="@max-4xl:block">
          {files.map((file, n) => {
            const address = mediaPath(mediaId, `files/${n}`, region);
            const href = file.facts.isReachable ? address : undefined;
            return (
              <tr
                key={address}
                className="border-b @max-4xl:grid @max-4xl:grid-cols-2 @max-4xl:gap-x-4 @max-4xl:py-2"
              >
                <td className="py-1.5 align-top text-ink-3 tabular-nums @max-4xl:hidden @4xl:pr-4">
                  {n + 1}
                </td>
                <td className="min-w-0 py-1.5 align-top @max-4xl:col-span-2 @4xl:max-w-72 @4xl:pr-4">
                  <div className="min-w-0">
                    <span className="flex flex-wrap items-center gap-x-2">
                      <span className="text-ink-3 tabular-nums @4xl:hidden">#{n + 1}</span>
                      <FieldCell file={file} keys={['fileName']} />
                      {file.facts.isSource && <SourceMark />}
                    </span>
                    <span className="block text-ink-3 [&_a]:flex [&_a]:items-center [&_bdi]:truncate">
                      <FieldCell file={file} keys={['fileUrl']} href={href} />
                    </span>
                  </div>
                </td>
                {COLUMNS.map(({ label, fields, isNumeric }) => (
                  <td
                    key={label}
                    data-label={labels[label]}
                    className={`${CELL} ${isNumeric ? 'whitespace-nowrap tabular-nums @4xl:text-right' : '@4xl:max-w-40'}`}
                  >
                    <div className="min-w-0">
                      <FieldCell file={file} keys={fields} />
                      <FileMarks column={label} file={n} findings={findings} />
                    </div>
                  </td>
                ))}
                <td className="py-1 align-top @max-4xl:-ml-1.5 @max-4xl:self-end">
                  {href !== undefined && <FileActions n={n} address={href} name={file.facts.name} />}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {(files.length > 1 || findings.length > 0) && (
        <div className="grid gap-x-10 gap-y-4 @4xl:grid-cols-[minmax(0,1fr)_24rem]">
          <FileFindings files={facts} findings={findings} />
          <FileChart files={facts} findings={findings} />
        </div>
      )}
    </div>
  );
}

function Heading({ isNumeric = false, children }: { isNumeric?: boolean | undefined; children: ReactNode }) {
  return (
    <th
      scope="col"
      className={`whitespace-nowrap py-1.5 pr-4 font-normal ${isNumeric ? 'text-right' : 'text-left'}`}
    >
      {children}
    </th>
  );
}

function ActionsHeading() {
  const t = useTranslations('files');
  return (
    <Heading>
      <span className="sr-only">{t('actions')}</span>
    </Heading>
  );
}

function SourceMark() {
  const t = useTranslations('files');
  return <Badge tone="accent">{t('sourceMark')}</Badge>;
}
