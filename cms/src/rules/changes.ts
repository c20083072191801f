import {
  type ChangedField,
  changedFields,
  type ChangeRecord,
  type Document,
} from '@porchlight/shared';

/** What a reader is told about a change: each field in one text, or null where there is nothing. */
type Told = Readonly<Partial<Record<ChangedField, string>>>;

/** The fields that differ between what was public and what is now, in the order of the vocabulary. */
export function changesBetween(
  before: Document | undefined,
  after: Document | undefined,
): ChangeRecord['changes'] {
  if (before === undefined || after === undefined) return [];
  const [was, is] = [tell(before), tell(after)];
  return changedFields
    .filter((field) => was[field] !== is[field])
    .map((field) => ({ field, from: was[field] ?? null, to: is[field] ?? null }));
}

/** Times as instants, the place as its documentId, the recording as its state and address. */
function tell(document: Document): Told {
  const title = 'title' in document ? document.title : document.name;
  const slug = 'slug' in document ? { slug: document.slug } : {};
  if (document.type !== 'event') return { title, ...slug };
  const { schedule, recording, eventStatus, format, place } = document;
  const dated = schedule.kind === 'timed' || schedule.kind === 'all-day';
  return {
    title,
    ...slug,
    eventStatus,
    format,
    ...(place === undefined ? {} : { place }),
    ...(dated
      ? { startsAt: schedule.startsAt, endsAt: schedule.endsAt, timeZone: schedule.timeZone }
      : {}),
    ...(recording.state === 'ready'
      ? {
          recording: `ready ${recording.url}`,
          ...(recording.captionsUrl === undefined ? {} : { captions: recording.captionsUrl }),
        }
      : { recording: recording.state }),
  };
}
