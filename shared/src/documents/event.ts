import { z } from 'zod';

import type { Body } from '../body/body.ts';
import type { Issue, Place } from '../issues.ts';
import { limits } from '../limits.ts';
import { fail, ok, type Result } from '../result.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import { type Schedule, type ScheduleProblem, toSchedule } from '../time/schedule.ts';
import {
  type AccessibilityOffer,
  type EventFormat,
  eventFormats,
  type EventStatus,
  eventStatuses,
  type PresenterRole,
  presenterRoles,
  type RegistrationState,
  registrationStates,
  type SpokenLanguage,
  spokenLanguages,
} from '../vocabulary.ts';
import { documentParser, type Envelope } from './document-parser.ts';
import { accessibilityFields, toOffers } from './accessibility.ts';
import {
  calendarDate,
  choice,
  choiceOr,
  common,
  contact,
  line,
  list,
  optional,
  prose,
  reading,
  reference,
  webAddress,
  wholeNumber,
  yesOrNo,
} from './fields.ts';
import { type Material, material } from './material.ts';
import type { Contact, Picture } from './parts.ts';
import { type Recording, recordingFields, toRecording } from './recording.ts';

/** A webinar or another event, before, during and after it happens. */
export interface Event extends Envelope<'event'> {
  readonly title: string;
  readonly slug: string;
  readonly summary?: string | undefined;
  readonly body: Body;
  readonly image?: Picture | undefined;
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
  readonly format: EventFormat;
  readonly schedule: Schedule;
  readonly eventStatus: EventStatus;
  /** Why it is cancelled, postponed or moved, for everyone who planned to come. */
  readonly statusNote?: string | undefined;
  readonly place?: string | undefined;
  readonly room?: string | undefined;
  readonly joinUrl?: string | undefined;
  readonly registrationUrl?: string | undefined;
  readonly registrationState: RegistrationState;
  readonly registrationOpensOn?: CalendarDate | undefined;
  readonly languages: readonly SpokenLanguage[];
  readonly accessibilityOffers: readonly AccessibilityOffer[];
  readonly presenters: readonly Presenter[];
  readonly series?: string | undefined;
  readonly recording: Recording;
  readonly materials: readonly Material[];
  readonly cost?: string | undefined;
  readonly free: boolean;
  readonly capacity?: number | undefined;
  readonly accommodationsContact?: Contact | undefined;
  readonly organizerContact?: Contact | undefined;
}

/** A person's part in an event. */
export interface Presenter {
  readonly person: string;
  readonly role: PresenterRole;
}

/** Language codes separated by commas, as an editor types them: "en, es". */
const languages = z.string().transform(
  reading('languages', (text): readonly SpokenLanguage[] | undefined => {
    const codes = text.split(',').map((code) => code.trim().toLowerCase());
    const known = codes.map((code) => spokenLanguages.find((language) => language === code));
    return known.every((code) => code !== undefined) ? [...new Set(known)] : undefined;
  }),
);

const presenter = z.object({
  person: reference.optional(),
  role: choiceOr(presenterRoles, 'presenter'),
});

const shape = {
  ...common,
  format: choice(eventFormats),
  startsAtLocal: optional(z.string()),
  endsAtLocal: optional(z.string()),
  timeZone: optional(z.string()),
  allDay: yesOrNo,
  eventStatus: choiceOr(eventStatuses, 'scheduled'),
  statusNote: optional(prose(limits.note)),
  place: reference.optional(),
  room: optional(line(limits.name)),
  joinUrl: optional(webAddress),
  registrationUrl: optional(webAddress),
  registrationState: choiceOr(registrationStates, 'not-needed'),
  registrationOpensOn: optional(calendarDate),
  languages: optional(languages),
  accessibilityOffers: accessibilityFields,
  presenters: list(presenter),
  series: reference.optional(),
  recording: recordingFields,
  materials: list(material),
  cost: optional(line()),
  free: yesOrNo,
  capacity: optional(wholeNumber(1, 100_000)),
  accommodationsContact: contact,
  organizerContact: contact,
};

type Fields = z.output<z.ZodObject<typeof shape>>;

export const event = documentParser('event', shape, finish);

/** What no single field can know: the times together, and what the states ask for. */
function finish(
  fields: Fields,
  place: Place,
): Result<Omit<Event, keyof Envelope<'event'>>, readonly Issue[]> {
  const { startsAtLocal, endsAtLocal, timeZone, allDay, accessibilityOffers, ...rest } = fields;
  const recording = toRecording(fields.recording, place);
  const schedule = toSchedule({
    ...(startsAtLocal === undefined ? {} : { startsAtLocal }),
    ...(endsAtLocal === undefined ? {} : { endsAtLocal }),
    ...(timeZone === undefined ? {} : { timeZone }),
    allDay,
    hasRecording: fields.recording?.state === 'ready',
  });
  const issues = [
    ...(schedule.ok ? [] : schedule.problem.map((problem) => scheduleIssue(problem, place))),
    ...(recording.ok ? [] : recording.problem),
    ...statusIssues(fields, place),
  ];
  if (issues.length > 0 || !schedule.ok || !recording.ok) return fail(issues);
  return ok({
    ...rest,
    schedule: schedule.value,
    recording: recording.value,
    languages: fields.languages ?? [],
    accessibilityOffers: toOffers(accessibilityOffers),
    presenters: fields.presenters.flatMap(({ person, role }) =>
      person === undefined ? [] : [{ person, role }],
    ),
  });
}

function statusIssues(fields: Fields, place: Place): readonly Issue[] {
  const { eventStatus, statusNote, registrationState, registrationUrl } = fields;
  const issues: Issue[] = [];
  if (statusNote === undefined && (eventStatus === 'cancelled' || eventStatus === 'postponed'))
    issues.push({
      code: 'note-missing',
      place: { ...place, field: 'statusNote' },
      status: eventStatus,
    });
  if (
    registrationUrl === undefined &&
    (registrationState === 'open' || registrationState === 'waiting-list')
  )
    issues.push({
      code: 'url-missing',
      place: { ...place, field: 'registrationUrl' },
      because: `registration-${registrationState}`,
    });
  return issues;
}

/** A problem of a schedule, as an issue of the event at that place. */
export function scheduleIssue(problem: ScheduleProblem, event: Place): Issue {
  const place = { ...event, field: problem.field };
  switch (problem.code) {
    case 'time-malformed':
      return { code: 'field-malformed', place, expected: 'local-time' };
    case 'zone-unknown':
      return { code: 'zone-unknown', place, value: problem.value };
    case 'zone-missing':
    case 'start-missing':
    case 'end-missing':
      return { code: 'field-missing', place };
    case 'ends-before-start':
      return { code: 'ends-before-start', place };
    case 'time-in-gap': {
      const { value, before, after, timeZone } = problem;
      return { code: 'time-in-gap', place, value, before, after, timeZone };
    }
  }
}
