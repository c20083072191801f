import type { ChangedField, ChangeRecord, Locale } from '@porchlight/shared';

import { rawWebinar } from '../raw-document.fixture.ts';

type Values = Partial<Record<ChangedField, string | null>>;

/** A record of one change, at a time of its own for each number. */
export const record = (
  number: number,
  from: Values,
  to: Values,
  more: Partial<ChangeRecord> = {},
): ChangeRecord => ({
  number,
  at: `2025-01-1${number}T09:00:00.000Z`,
  type: 'event',
  documentId: 'one',
  locale: 'en',
  action: 'publish',
  changes: [...new Set([...Object.keys(from), ...Object.keys(to)])].map((field) => ({
    field: field as ChangedField,
    from: from[field as ChangedField] ?? null,
    to: to[field as ChangedField] ?? null,
  })),
  ...more,
});

/** The event that the records are of, as it is now. */
export const changedEvent = (fields: object = {}, locale: Locale = 'en') =>
  rawWebinar(
    { startsAtLocal: '2025-02-06T15:00', endsAtLocal: '2025-02-06T16:00', ...fields },
    { locale },
  );

/** Times of the event: those it had, and those it has. */
export const before = { startsAt: '2025-01-30T20:00:00.000Z', endsAt: '2025-01-30T21:00:00.000Z' };
export const now = { startsAt: '2025-02-06T20:00:00.000Z', endsAt: '2025-02-06T21:00:00.000Z' };
