import type { Locale } from '@porchlight/shared';

import type { EventCard } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { registrationOpensAt } from '../hub/registration-day.ts';
import { timeWordingOf } from '../hub/settings.ts';
import { rememberingAsks } from '../outputs/remembering-asks.ts';
import { type Words, wordsFor } from '../text/words.ts';
import { type AddToCalendarView, toAddToCalendar } from './add-to-calendar.ts';
import { pagePathOf } from './address.ts';
import { type CardView, toCardView } from './card.ts';
import { durationWords } from './duration.ts';
import { type Flag, flagsOf } from './event-flags.ts';
import { type EventTime, toEventTime } from './event-time.ts';
import { type LeafView, toLeaf } from './leaf.ts';
import { type PassedView, toPassed } from './passed.ts';
import { toPerson } from './person.ts';
import { registrationIn, type RegistrationView } from './registration.ts';
import { type Tag, tagOf } from './tag.ts';
import { type Parts, partsIn, type Turns, turnsFrom } from './turns.ts';

/** An event in a list: everything that is said about it outside its own page. */
export interface EventCardView {
  readonly card: CardView;
  /** When the clock makes it another, separated by blanks; undefined where it never will. */
  readonly turns: string | undefined;
  readonly leaf: LeafView;
  readonly time: EventTime;
  /** The date no longer holds, so it is struck through. */
  readonly isOff: boolean;
  readonly flags: Parts<readonly Flag[]>;
  readonly tags: readonly Tag[];
  readonly statusNote: string | undefined;
  readonly registration: RegistrationView | undefined;
  readonly calendar: Parts<AddToCalendarView>;
  readonly passed: Parts<PassedView>;
  readonly recording: RecordingTeaser | undefined;
  readonly details: DetailsView;
}

export interface RecordingTeaser {
  readonly length: string | undefined;
  readonly ready: string;
}

/** What "Show details" opens. */
export interface DetailsView {
  readonly label: string;
  readonly about: string;
  readonly presenters: readonly string[];
  readonly access: string | undefined;
}

export const eventCardsOf = (
  hub: HubReader,
  ids: readonly string[],
  locale: Locale,
): readonly EventCardView[] =>
  ids.flatMap((id) => {
    const card = hub.ask('card', id, locale);
    return card?.type === 'event' ? [toEventCard(hub, card, locale)] : [];
  });

/** The very same view again, as long as nothing it is made of is another. */
export const toEventCard = (hub: HubReader, event: EventCard, locale: Locale): EventCardView =>
  remembered(event, hub, locale);

const remembered = rememberingAsks((event: EventCard, hub, locale: Locale) =>
  eventCardOf(hub, event, locale),
);

function eventCardOf(hub: HubReader, event: EventCard, locale: Locale): EventCardView {
  const words = wordsFor(locale);
  const turns = turnsOf(hub, event);
  const [state] = turns.states;
  // The only one to be lit.
  const isNext = hub.ask('is-next', event.documentId, locale);
  const time = toEventTime(event.schedule, locale, timeWordingOf(hub, locale));
  return {
    card: toCardView(hub, event, locale),
    turns: turns.moments.join(' ') || undefined,
    leaf: toLeaf(event.schedule, turns, isNext, locale),
    time,
    isOff: state.name === 'cancelled' || state.name === 'postponed',
    flags: partsIn(turns, (each) => orNone(flagsOf(event, each, isNext, time, words))),
    tags: tagsOf(hub, event, locale),
    statusNote: event.eventStatus === 'scheduled' ? undefined : event.statusNote,
    registration: registrationIn(turns, event, isNext, locale),
    calendar: partsIn(turns, (each) => toAddToCalendar(hub, event, each, locale)),
    passed: partsIn(turns, (each) => toPassed(event.title, each, pagePathOf(event), words)),
    recording: teaserOf(event, words),
    details: {
      label: words.event.showDetails,
      about: words.event.of(event.title),
      presenters: event.presenters.flatMap(
        ({ person }) => toPerson(hub, person, locale)?.name ?? [],
      ),
      access:
        event.accessibilityOffers.map((offer) => words.event.offers[offer]).join(' · ') ||
        undefined,
    },
  };
}

const orNone = <Each>(list: readonly Each[]): readonly Each[] | undefined =>
  list.length === 0 ? undefined : list;

/**
 * What an event is at the hub's moment and after it.
 * @throws when the hub does not know the event it was read from.
 */
export function turnsOf(hub: HubReader, event: EventCard): Turns {
  const state = hub.ask('phase', event.documentId);
  if (state === undefined) throw new Error(`The event ${event.documentId} has no phase.`);
  const at = registrationOpensAt(event);
  const has = at !== undefined && hub.ask('registration-day-came', event.documentId);
  return hub.clock === 'running'
    ? turnsFrom(state, event, { has, at })
    : { states: [state], opened: [has], moments: [] };
}

function tagsOf(hub: HubReader, event: EventCard, locale: Locale): readonly Tag[] {
  const { event: words, languageNames } = wordsFor(locale);
  const { formats, offers, facts } = words;
  const place = event.place === undefined ? undefined : hub.ask('card', event.place, locale);
  const said = (text: string): Tag => ({ words: text });
  const inShort = ['live-captions', 'sign-language'] as const;
  return [
    said(formats[event.format]),
    ...(place?.type === 'place' ? [tagOf(place.name, place, locale)] : []),
    ...(event.free
      ? [said(facts.free)]
      : event.cost === undefined
        ? []
        : [tagOf(event.cost, event, locale)]),
    ...event.languages.map((language) => said(languageNames[language])),
    ...inShort
      .filter((offer) => event.accessibilityOffers.includes(offer))
      .map((offer) => said(offers[offer])),
  ];
}

function teaserOf({ recording }: EventCard, words: Words): RecordingTeaser | undefined {
  if (recording.state !== 'ready') return undefined;
  const { recordingReady, captionsReady, transcriptReady } = words.home;
  const { durationMinutes: minutes, captionsUrl, transcript } = recording;
  return {
    length: minutes === undefined ? undefined : durationWords(minutes, words),
    ready:
      captionsUrl === undefined
        ? recordingReady
        : transcript === undefined
          ? captionsReady
          : transcriptReady,
  };
}
