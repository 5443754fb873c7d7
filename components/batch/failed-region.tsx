'use client';
import { RotateCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { type FailureGroup, groupFailures } from '@/lib/ledger/failure-groups';
import type { LookupSessionState } from '@/lib/queries/use-lookup-session';
import { EntryPreview, PREVIEWED } from './entry-preview';
import { FailureCodes } from './failure-codes';

interface FailedRegionProps {
  session: LookupSessionState;
  isRunning: boolean;
  onShowAll: () => void;
  /** At the end of the heading's line. */
  action: ReactNode;
}

/** The IDs without an answer, by what went wrong; each way of failing can be retried by itself. */
export function FailedRegion({ session, isRunning, onShowAll, action }: FailedRegionProps) {
  const t = useTranslations('batch.regions');
  const failed = session.store.failed();
  if (failed.length === 0) return null;
  return (
    <Section title={t('failed')} aside={failed.length} actions={action}>
      <div className="flex flex-col gap-4">
        {groupFailures(failed).map((group) => (
          <Group
            key={group.key}
            group={group}
            isRunning={isRunning}
            onRetry={() => session.retry(group.ids.map(({ id }) => id))}
            onShowAll={onShowAll}
          />
        ))}
      </div>
    </Section>
  );
}

interface GroupProps {
  group: FailureGroup;
  isRunning: boolean;
  onRetry: () => void;
  onShowAll: () => void;
}

function Group({ group, isRunning, onRetry, onShowAll }: GroupProps) {
  const t = useTranslations('batch.regions');
  const errors = useTranslations('errors');
  const { failure, ids, requestIds } = group;
  return (
    <div>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <div className="min-w-0 grow basis-60">
          <h3 className="font-medium text-ink">
            {errors(`${failure.code}.title`)}{' '}
            <span className="font-normal text-ink-3">{t('groupIds', { count: ids.length })}</span>
          </h3>
          <p className="text-pretty text-ink-2">{errors(`${failure.code}.help`)}</p>
          <FailureCodes failure={failure} moreRequestIds={Math.max(0, requestIds.length - 1)} />
        </div>
        {!isRunning && (
          <Button icon={<RotateCw aria-hidden="true" />} onClick={onRetry}>
            {t('retryGroup', { count: ids.length })}
          </Button>
        )}
      </div>
      <EntryPreview
        entries={ids.slice(0, PREVIEWED).map(({ id }) => ({ text: id }))}
        total={ids.length}
        onShowAll={onShowAll}
      />
    </div>
  );
}
