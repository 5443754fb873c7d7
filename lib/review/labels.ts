/**
 * The labels a verdict can carry unless `REVIEW_LABELS` says otherwise, and `AuditBlockedLabel` may: the top-level labels of the machine audit
 * (`GetMediaAuditResult`, VOD 2017-03-21), and one for the rest.
 */
export const LABELS = ['porn', 'terrorism', 'ad', 'live', 'logo', 'audio', 'other'] as const;
