import { addDays, type CalendarDate } from '@porchlight/shared';

import type { Revision } from '../plan/revision.ts';
import type { Fields } from './draft.ts';
import { formerSlug } from './slug.ts';

/** What the fields were before an entry was revised, where readers are told of the difference. */
export function beforeRevision({ kind }: Revision, fields: Fields): Fields | undefined {
  switch (kind) {
    case 'recording':
      return { ...fields, recording: { state: 'planned' } };
    case 'reschedule':
      return {
        ...fields,
        startsAtLocal: weekBefore(fields['startsAtLocal']),
        endsAtLocal: weekBefore(fields['endsAtLocal']),
      };
    case 'moved-online':
      return { ...scheduled(fields), format: 'in-person' };
    case 'cancelled':
    case 'postponed':
    case 'tentative':
      return scheduled(fields);
    case 'address':
      return { ...fields, slug: formerSlug(String(fields['slug'])) };
    case 'words':
      return undefined;
  }
}

function scheduled(fields: Fields): Fields {
  const { statusNote: _, ...rest } = fields;
  return { ...rest, eventStatus: 'scheduled' };
}

function weekBefore(local: unknown): string {
  const text = String(local);
  return `${addDays(text.slice(0, 10) as CalendarDate, -7)}${text.slice(10)}`;
}
