import type { RegistrationState } from '@porchlight/shared';

import type { PlannedEvent } from '../plan/event-plan.ts';
import { filled, type Phrase, phrase } from '../words/phrase.ts';
import { cancelledNotes, movedOnlineNotes, postponedNotes } from '../words/notes.ts';
import { rooms } from '../words/rooms.ts';
import { eventTitles } from '../words/titles.ts';
import { commonFields, sizeWith, titleOf } from './common.ts';
import { dayAt, type Draft, type Fields, oneOf, someOf } from './draft.ts';
import { zoneOfPlace } from './place.ts';

export function eventFields(draft: Draft): Fields {
  const { entry, random } = draft;
  const { event } = entry;
  if (event === undefined) throw new Error(`${entry.documentId} has no plan of an event.`);
  const patterns = eventTitles[event.format];
  const common = commonFields(
    draft,
    numbered(titleOf(draft, patterns), draft),
    sizeWith(draft, 0.1),
  );
  return {
    ...common,
    format: event.format,
    ...venueOf(draft, event),
    ...statusOf(draft, event),
    ...registrationOf(draft, event),
    languages: random.pick(['en', 'en', 'en', 'en, es', 'en, es, ar', 'en, ase']),
    accessibilityOffers: {
      liveCaptions: event.format !== 'in-person',
      signLanguage: random.chance(0.15),
      transcript: event.recording === 'ready',
      audioDescription: false,
      stepFreeAccess: event.format !== 'webinar',
      hearingLoop: random.chance(0.2),
      largePrint: random.chance(0.2),
      quietSpace: random.chance(0.1),
    },
    presenters: someOf(draft, 'person', random.between(1, 3)).map((person, index) => ({
      person,
      role: index === 0 ? 'presenter' : random.pick(['panelist', 'moderator', 'host']),
    })),
    series: random.chance(0.4) ? oneOf(draft, 'series') : undefined,
    recording: recordingOf(draft, event),
    materials: materialsOf(draft, event),
    accommodationsContact: { name: 'Access desk', email: 'access@hub.example', phone: '555-0142' },
    organizerContact: { name: 'Events desk', email: 'events@hub.example' },
  };
}

const part = phrase('{}, part', '{}, parte', '{}، الجزء');

/** One in five is a session of several. */
function numbered(title: Phrase, { random }: Draft): Phrase {
  const number = random.between(1, 6);
  if (!random.chance(0.2)) return title;
  const { en, es, ar } = filled(part, title);
  return phrase(`${en} ${number}`, `${es} ${number}`, `${ar} ${number}`);
}

const webinarZones = [
  'America/New_York',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Vancouver',
  'America/St_Johns',
  'Europe/London',
  'Europe/Madrid',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Sydney',
] as const;

/** Where it is and when: an event in a house is on the clock of the house. */
function venueOf(draft: Draft, event: PlannedEvent): Fields {
  const { random, locale, plan } = draft;
  const hasHouse = event.format !== 'webinar' || event.status === 'moved-online';
  const place = hasHouse ? oneOf(draft, 'place') : undefined;
  const zone = place ? zoneOfPlace(plan, place) : random.pick(webinarZones);
  const room = random.pick(rooms)[locale];
  const code = random.below(1_000_000);
  return {
    ...timesOf(draft, event, zone),
    place,
    room: hasHouse && random.chance(0.5) ? room : undefined,
    joinUrl: event.format === 'in-person' ? undefined : `https://meet.hub.example/${code}`,
    capacity: random.chance(0.5) ? random.pick([12, 20, 40, 60, 100, 500]) : undefined,
  };
}

function timesOf({ random }: Draft, event: PlannedEvent, timeZone: string): Fields {
  // Drawn always, so that what comes after is the same for every kind of event.
  const [hour, quarter, minutes] = [
    random.between(9, 19),
    random.pick([0, 0, 30, 15]),
    random.pick([45, 60, 60, 90, 120]),
  ];
  if (event.when === 'on-demand' || event.when === 'to-be-announced') return { allDay: false };
  if (event.allDay)
    return {
      startsAtLocal: dayAt(event.day),
      endsAtLocal: dayAt(event.day + event.days - 1),
      timeZone,
      allDay: true,
    };
  const clock = (past: number): string =>
    [hour + Math.floor(past / 60), past % 60]
      .map((unit) => String(unit).padStart(2, '0'))
      .join(':');
  return {
    startsAtLocal: `${dayAt(event.day)}T${clock(quarter)}`,
    endsAtLocal: `${dayAt(event.day)}T${clock(quarter + minutes)}`,
    timeZone,
    allDay: false,
  };
}

function statusOf({ random, locale }: Draft, { status }: PlannedEvent): Fields {
  const notes: Readonly<Partial<Record<typeof status, readonly Phrase[]>>> = {
    cancelled: cancelledNotes,
    postponed: postponedNotes,
    'moved-online': movedOnlineNotes,
  };
  const fitting = notes[status];
  return { eventStatus: status, statusNote: fitting && random.pick(fitting)[locale] };
}

function registrationOf({ random, entry }: Draft, event: PlannedEvent): Fields {
  const isAhead = event.when === 'upcoming';
  const states: readonly RegistrationState[] = isAhead
    ? ['open', 'open', 'open', 'waiting-list', 'full', 'opens-later', 'not-needed']
    : ['closed', 'closed', 'not-needed'];
  const registrationState = random.pick(states);
  const free = random.chance(0.85);
  return {
    registrationState,
    registrationUrl:
      registrationState === 'not-needed'
        ? undefined
        : `https://register.hub.example/${entry.documentId}`,
    registrationOpensOn: registrationState === 'opens-later' ? dayAt(2) : undefined,
    free,
    cost: free ? undefined : '$5',
  };
}

function recordingOf({ random, entry }: Draft, event: PlannedEvent): Fields {
  const url = `https://video.hub.example/${entry.documentId}`;
  const [durationMinutes, bytes] = [random.between(38, 95), random.between(20, 400) * 1_000_000];
  const [hasFile, hasTranscript] = [random.chance(0.5), random.chance(0.2)];
  if (event.recording !== 'ready') return { state: event.recording };
  return {
    state: 'ready',
    url,
    durationMinutes,
    ...(entry.revision ? { publishedOn: entry.revision.at.slice(0, 10) } : {}),
    captionsUrl: `${url}/captions.vtt`,
    ...(hasFile ? { fileUrl: `${url}.mp4`, fileMime: 'video/mp4', fileBytes: bytes } : {}),
    ...(hasTranscript ? { transcript: 'Welcome, everyone.\n\nLet us begin.' } : {}),
  };
}

function materialsOf({ random, entry }: Draft, event: PlannedEvent): readonly Fields[] {
  const url = `https://files.hub.example/${entry.documentId}/slides.pdf`;
  if (random.chance(0.6)) return [];
  return event.when === 'past' || event.when === 'on-demand'
    ? [{ kind: 'slides', state: 'available', url }]
    : [{ kind: 'handout', state: 'due' }];
}
