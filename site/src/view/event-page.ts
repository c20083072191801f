import {
  type Body,
  calendarPath,
  type Contact,
  type Event,
  type EventState,
  isDated,
  listPath,
  type Locale,
  type PresenterRole,
  toEvents,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { eventJsonLd, jsonLdText } from '../outputs/json-ld/json-ld.ts';
import { wordsFor } from '../text/words.ts';
import { type ArchiveView, toArchive } from './archive.ts';
import { eventCardFacts } from './card-facts.ts';
import { type CardSection, toRelated } from './card-section.ts';
import { contactLinks } from './contact-links.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { documentAt } from './document-at.ts';
import { type EventCardView, toEventCard, turnsOf } from './event-card.ts';
import { type ChangeView, formerTime, toChanges } from './event-changes.ts';
import { type EventFact, eventFacts } from './event-facts.ts';
import { type NoticeView, toNotice } from './event-notice.ts';
import type { FeedLink } from './feed-links.ts';
import { linksTo, type LinkView } from './links.ts';
import { type PageFrame, toPageFrame } from './page-frame.ts';
import { toPerson, type PersonView } from './person.ts';
import type { PictureView } from './picture.ts';
import { toSearchFacts } from './search-facts.ts';
import { type Parts, partsIn } from './turns.ts';
import { toVenue, type VenueView } from './venue.ts';

/** One event, in whichever state it is. */
export interface EventPage {
  readonly frame: PageFrame;
  /** Texts for script elements of structured data. */
  readonly structuredData: readonly string[];
  readonly crumbs: CrumbsView;
  readonly event: EventCardView;
  readonly formerTime: Parts<string>;
  readonly notice: Parts<NoticeView>;
  readonly facts: readonly EventFact[];
  readonly body: Body;
  /** Its picture, unless the recording or the body shows it already. */
  readonly picture: Parts<PictureView>;
  readonly presenters: readonly PresenterView[];
  readonly archive: Parts<ArchiveView>;
  readonly venue: VenueView | undefined;
  readonly access: AccessView | undefined;
  readonly contact: ContactView | undefined;
  readonly topics: readonly LinkView[];
  readonly changes: readonly ChangeView[];
  readonly related: CardSection | undefined;
  readonly headings: PageHeadings;
}

export interface PresenterView extends PersonView {
  /** What they do at this event; nothing for those who simply present. */
  readonly part: string | undefined;
}

/** What is offered so that everyone can take part, and whom to ask for more. */
export interface AccessView {
  readonly offers: readonly string[];
  readonly question: string;
  readonly contact: ContactView | undefined;
}

export interface ContactView {
  readonly name: string | undefined;
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

export type PageHeadings = Readonly<
  Record<
    'facts' | 'about' | 'presenters' | 'access' | 'contact' | 'topics' | 'changes' | 'aside',
    string
  >
>;

export function toEventPage(hub: HubReader, path: string, locale: Locale): EventPage {
  const event = documentAt(hub, path, locale, 'event');
  const words = wordsFor(locale);
  const turns = turnsOf(hub, event);
  const card = toEventCard(hub, event, locale);
  const archive = partsIn(turns, (state) => toArchive(event, state, locale));
  const isInBody = shows(event.body, event.image?.media);
  const structured = eventJsonLd(event, hub);
  return {
    structuredData: structured === undefined ? [] : [jsonLdText(structured)],
    frame: toPageFrame(hub, locale, {
      path,
      title: event.title,
      description: event.summary ?? [card.time.date, card.time.range].filter(Boolean).join(', '),
      translations: hub.ask('translations', event.documentId),
      searchFacts: toSearchFacts(hub, event),
      feeds: [toEvents],
      calendars: calendarOf(event, locale),
      card: eventCardFacts(card),
    }),
    crumbs: toCrumbs(locale, isDated(event.schedule) ? card.time.date : event.title, {
      words: words.navigation.events,
      path: listPath('event', locale),
    }),
    event: card,
    formerTime: partsIn(turns, (state) =>
      hasTime(state) ? formerTime(hub, event, locale) : undefined,
    ),
    notice: partsIn(turns, (state) => toNotice(hub, event, state, locale)),
    facts: eventFacts(hub, event, turns, locale),
    body: event.body,
    picture: partsIn(turns, (state) =>
      isInBody || toArchive(event, state, locale)?.watch ? undefined : card.card.picture,
    ),
    presenters: event.presenters.flatMap(({ person, role }) => {
      const found = toPerson(hub, person, locale);
      return found === undefined ? [] : [{ ...found, part: partOf(role, locale) }];
    }),
    archive,
    venue: toVenue(hub, event, locale),
    access: accessOf(event, locale),
    contact: contactOf(event.organizerContact),
    topics: linksTo(hub, event.topics, locale),
    changes: toChanges(hub, event, locale),
    related: toRelated(hub, event.documentId, locale, words.event.related),
    headings: {
      facts: words.event.facts.heading,
      about: words.event.about,
      presenters: words.event.presenters,
      access: words.event.access,
      contact: words.event.contact,
      topics: words.event.topics,
      changes: words.event.changes,
      aside: words.event.goodToKnow,
    },
  };
}

/** Neither over nor called off. */
const hasTime = ({ name }: EventState): boolean =>
  !['ended', 'cancelled', 'postponed'].includes(name);

const shows = (body: Body, media: string | undefined): boolean =>
  body.some((block) => block.type === 'image' && block.media === media);

const calendarOf = (
  event: Pick<Event, 'slug' | 'title' | 'schedule'>,
  locale: Locale,
): readonly FeedLink[] =>
  isDated(event.schedule)
    ? [
        {
          path: calendarPath({ kind: 'event', slug: event.slug }, locale),
          title: event.title,
          type: 'text/calendar',
        },
      ]
    : [];

const partOf = (role: PresenterRole, locale: Locale): string | undefined =>
  role === 'presenter' ? undefined : wordsFor(locale).event.roles[role];

function accessOf(
  event: Pick<Event, 'accessibilityOffers' | 'accommodationsContact'>,
  locale: Locale,
): AccessView | undefined {
  const { offers, accessQuestion } = wordsFor(locale).event;
  const contact = contactOf(event.accommodationsContact);
  if (event.accessibilityOffers.length === 0 && contact === undefined) return undefined;
  return {
    offers: event.accessibilityOffers.map((offer) => offers[offer]),
    question: accessQuestion,
    contact,
  };
}

const contactOf = (contact: Contact | undefined): ContactView | undefined =>
  contact && {
    name: contact.name,
    links: contactLinks({ contactEmail: contact.email, contactPhone: contact.phone }),
  };
