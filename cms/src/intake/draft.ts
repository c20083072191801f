import { fail, type Issue, type Locale, ok, parseDocument, type Result } from '@porchlight/shared';

import type { FileEvent, RowProblem } from './file-event';

/** Fields of an event in the shape of an export: places by id, rich text as blocks. */
export type DraftFields = Readonly<Record<string, unknown>>;

/** @param place the id of the hub's place that the location names, if it has one */
export function toDraftFields(event: FileEvent, place: string | undefined): DraftFields {
  const { title, startsAtLocal, endsAtLocal, timeZone, allDay, summary } = event;
  const { joinUrl, registrationUrl } = event;
  const body = toBody(event);
  const fields = {
    title,
    startsAtLocal,
    endsAtLocal,
    timeZone,
    allDay,
    eventStatus: event.eventStatus ?? 'scheduled',
    format: formatOf(event),
    summary,
    body: body.length === 0 ? undefined : body,
    place,
    joinUrl,
    registrationUrl,
    registrationState: registrationUrl === undefined ? undefined : 'open',
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** What can be told from where it is; an editor chooses otherwise. */
function formatOf({ location, joinUrl }: FileEvent): string | undefined {
  if (location !== undefined) return joinUrl === undefined ? 'in-person' : 'hybrid';
  return joinUrl === undefined ? undefined : 'webinar';
}

const toBody = ({ paragraphs, link }: FileEvent): readonly object[] => [
  ...paragraphs.map((text) => paragraph({ type: 'text', text })),
  ...(link === undefined
    ? []
    : [paragraph({ type: 'link', url: link, children: [{ type: 'text', text: link }] })]),
];

const paragraph = (child: object): object => ({ type: 'paragraph', children: [child] });

/** What a draft may still lack, as long as nobody publishes it. */
const unfinished: readonly Issue['code'][] = [
  'field-missing',
  'note-missing',
  'url-missing',
  'image-undecided',
];

const never = '1970-01-01T00:00:00.000Z';

/** Looks at a draft with the site's own parser: what it says must be right, though not complete. */
export function judgeDraft(fields: DraftFields, locale: Locale): Result<null, RowProblem> {
  // Without these two the parser would not get as far as the times.
  const whole = { slug: 'import', format: 'webinar', ...fields };
  const record = { type: 'event', documentId: 'import', locale, number: 0, fields: whole };
  const read = parseDocument({ ...record, firstPublishedAt: never, revisedAt: never });
  const issue = read.ok ? undefined : read.problem.find(({ code }) => !unfinished.includes(code));
  return issue === undefined ? ok(null) : fail(toRowProblem(issue));
}

function toRowProblem(issue: Issue): RowProblem {
  const field = issue.place.field ?? 'title';
  switch (issue.code) {
    case 'field-too-long':
      return { code: 'field-too-long', field, limit: issue.limit };
    case 'time-in-gap': {
      const { value, before, after, timeZone } = issue;
      return { code: 'time-in-gap', value, before, after, timeZone };
    }
    case 'ends-before-start':
      return { code: 'ends-before-start' };
    default:
      return { code: 'field-malformed', field };
  }
}
