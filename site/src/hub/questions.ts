import {
  type CalendarDate,
  type ChangeRecord,
  type Document,
  type DocumentsByType,
  type DocumentType,
  type EventFormat,
  type EventState,
  type Facet,
  type Instant,
  type ListedType,
  type Locale,
  type MediaRecord,
  type RedirectRecord,
  type TimeZone,
} from '@porchlight/shared';

import type { SocialCard } from '../cards/social-card.ts';
import type { Belonging } from './scopes.ts';

/** A document without its long text: all that a list, a card or a related block needs. */
export type Card = DocumentsByType[DocumentType] extends infer Each
  ? Each extends Document
    ? Omit<Each, 'body'>
    : never
  : never;

/** An event without its long text; an event with it is one too. */
export type EventCard = Extract<Card, { type: 'event' }>;

/** Which events a list holds, at the hub's moment. */
export type When =
  /** Not over and going ahead; what is on just now comes first. */
  | 'upcoming'
  /** Cancelled, until the time it would have ended; and postponed, for as long as it is. */
  | 'called-off'
  /** Over, whatever became of the recording. */
  | 'past'
  /** To be watched: over with a recording ready, then those that never had a date. */
  | 'on-demand'
  /** Without a date yet. */
  | 'to-be-announced'
  /** In a calendar: everything that has a date, past, called off or ahead. */
  | 'dated';

/** Which documents, in which order. Events in time lists are ordered by time, all else newest first. */
export interface ListQuery {
  readonly types: readonly DocumentType[];
  readonly locale: Locale;
  /** Only what exists in this very language: feeds carry nothing else. */
  readonly ownLocale?: true;
  readonly facet?: { readonly facet: Belonging; readonly documentId: string };
  readonly when?: When;
  readonly format?: EventFormat;
  /** `YYYY-MM`: events by the months they take place in, all else by that of first publication (UTC). */
  readonly month?: string;
  readonly limit?: number;
}

/** Which events a calendar has: own language, with a date. */
export interface AgendaQuery extends Pick<ListQuery, 'locale' | 'facet' | 'format'> {
  readonly limit: number;
}

/** What a calendar of limited size shows of all it could. */
export interface Agenda<Each = EventCard> {
  /** By start. */
  readonly events: readonly Each[];
  /** How many there are, shown or not. */
  readonly total: number;
  /** When one of them was last revised; empty text when there is none. */
  readonly lastChange: Instant;
}

/** Where something new comes, and how many days of it are wanted. */
export interface NewDaysQuery extends Pick<ListQuery, 'types' | 'locale' | 'facet'> {
  readonly limit: number;
}

/** A page for people, as a sitemap lists it. */
export interface ListedPage {
  readonly path: string;
  readonly revisedAt: Instant;
  /** The same page in every language it exists in, its own included. */
  readonly translations: readonly Translation[];
}

/** Which recordings a feed carries: those of events in their very language. */
export interface RecordingsQuery extends Pick<ListQuery, 'locale' | 'facet'> {
  /** Not those that there was nothing else to announce of, and which the event's own item announces. */
  readonly onlyNews: boolean;
  readonly limit: number;
}

/** Since when something can be watched that could not when it was announced. */
export interface RecordingSince {
  readonly documentId: string;
  readonly since: Instant;
}

/** A month and the nearest ones, earlier and later, that have something in them: `YYYY-MM`. */
export interface MonthPlace {
  readonly isThere: boolean;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** As much of a document as a link to it needs. Most changes of a document leave it as it is. */
export interface Label {
  readonly name: string;
  readonly slug: string | undefined;
  /** Its page; undefined for types without one. */
  readonly path: string | undefined;
  /** The language that it is in. */
  readonly locale: Locale;
}

export interface Translation {
  readonly locale: Locale;
  readonly path: string;
}

/** Every question a page can ask: its arguments, and the plain JSON it is answered with. */
interface Questions {
  /** The id of the document whose page has this address. */
  'at-path': { ask: [path: string]; answer: string | undefined };
  /** A document in exactly this language. */
  document: { ask: [documentId: string, locale: Locale]; answer: Document | undefined };
  /** A document for lists: in this language, or in the one it has. */
  card: { ask: [documentId: string, locale: Locale]; answer: Card | undefined };
  /** What to call a document, in this language or the one it has, and where its page is. */
  label: { ask: [documentId: string, locale: Locale]; answer: Label | undefined };
  /** Ids, in order. */
  list: { ask: [query: ListQuery]; answer: readonly string[] };
  count: { ask: [query: ListQuery]; answer: number };
  /** Whether a list has anything in it. */
  any: { ask: [query: ListQuery]; answer: boolean };
  /** Whether an event is the one that is on just now, or else the next one. */
  'is-next': { ask: [documentId: string, locale: Locale]; answer: boolean };
  /** `YYYY-MM`: the month of the next event, else the last month that had one. */
  'nearest-month': { ask: [locale: Locale]; answer: string | undefined };
  agenda: { ask: [query: AgendaQuery]; answer: Agenda };
  /** The newest first. */
  recordings: { ask: [query: RecordingsQuery]; answer: readonly RecordingSince[] };
  /**
   * The last days (UTC) on which something new came, each once and the newest first: documents in
   * their very language, and recordings that came after their event.
   */
  'new-days': { ask: [query: NewDaysQuery]; answer: readonly CalendarDate[] };
  /** Since when the recording of an event in exactly this language can be watched. */
  'recording-since': { ask: [documentId: string, locale: Locale]; answer: Instant | undefined };
  /** `YYYY-MM`: the months that have something in them, the newest first. */
  months: { ask: [type: ListedType, locale: Locale]; answer: readonly string[] };
  /** Where a month stands among those that have something in them. */
  'month-place': {
    ask: [type: ListedType, month: string, locale: Locale];
    answer: MonthPlace;
  };
  /** Years (`YYYY`, UTC) in which pages of a type were first published in a language, newest first. */
  years: { ask: [type: DocumentType, locale: Locale]; answer: readonly string[] };
  /** Pages of a type that were first published in a year, in their very language, newest first. */
  pages: { ask: [type: DocumentType, year: string, locale: Locale]; answer: readonly ListedPage[] };
  /** Every value of a facet, by name; values without documents too, for their feeds must not vanish. */
  facets: { ask: [facet: Facet, locale: Locale]; answer: readonly string[] };
  /** Those values among them under which there is an event, past or to come. */
  'facets-with-events': { ask: [facet: Facet, locale: Locale]; answer: readonly string[] };
  /** How many documents are under a value of a facet. */
  members: { ask: [facet: Facet, documentId: string]; answer: number };
  /** The languages a document's page exists in. */
  translations: { ask: [documentId: string]; answer: readonly Translation[] };
  related: { ask: [documentId: string, locale: Locale, limit: number]; answer: readonly string[] };
  /** What an event is to a visitor just now. */
  phase: { ask: [documentId: string]; answer: EventState | undefined };
  /** Whether the day has begun on which registration for an event was to open. */
  'registration-day-came': { ask: [documentId: string]; answer: boolean };
  /** The one document of a single type, in this language or the one it has. */
  single: {
    ask: [type: 'hub-page' | 'site-settings', locale: Locale];
    answer: Document | undefined;
  };
  media: { ask: [id: string]; answer: MediaRecord | undefined };
  /** Where the card is that shows this. It is asked so that whoever draws cards knows of it. */
  'social-card': { ask: [card: SocialCard]; answer: string };
  /** What changed about one document, oldest first. */
  changes: { ask: [documentId: string]; answer: readonly ChangeRecord[] };
  /** Ids of the events without a date, in their very language. */
  undated: { ask: [locale: Locale]; answer: readonly string[] };
  /** Ids of the events of a language that something was changed about, the latest change first. */
  'changed-events': { ask: [locale: Locale]; answer: readonly string[] };
  redirects: { ask: []; answer: readonly RedirectRecord[] };
  /** What became of an address that used to be a document's. */
  redirect: { ask: [path: string]; answer: RedirectRecord | undefined };
  /** When the words on the page stop being true by themselves. */
  'next-change': { ask: []; answer: Instant | undefined };
  /** The moment that the whole site is shown for. What asks this is written anew in every run. */
  moment: { ask: []; answer: Instant };
  /** The day it is in a zone; without one, in UTC. */
  day: { ask: [zone: TimeZone | null]; answer: CalendarDate };
}

export type QuestionKind = keyof Questions;

/** A question as plain data, such as `['card', 'abc', 'en']`: it can be kept and asked again. */
export type Question = {
  [Kind in QuestionKind]: readonly [Kind, ...Questions[Kind]['ask']];
}[QuestionKind];

/** A question with what it was answered. */
export type Asked = readonly [question: Question, answer: unknown];

/** Asks one question. */
export type Ask = <const Kind extends QuestionKind>(
  ...question: [Kind, ...Questions[Kind]['ask']]
) => Questions[Kind]['answer'];

/** How each kind of question is answered. */
export type Answers = {
  readonly [Kind in QuestionKind]: (...asked: Questions[Kind]['ask']) => Questions[Kind]['answer'];
};
