import {
  type DocumentType,
  fixedPath,
  listPath,
  type Locale,
  onDemandPath,
  type Section,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { type Words, wordsFor } from '../text/words.ts';
import { pagePathOf } from './address.ts';
import { cardsOf, type CardView, referredCards } from './card.ts';
import { nothingUpcoming } from './empty.ts';
import { eventCardsOf } from './event-card.ts';
import { toFindings } from './findings.ts';
import type { Headed, HomeSection } from './home-section.ts';
import type { LinkView } from './links.ts';
import { toPicture } from './picture.ts';

interface Place {
  readonly id: string;
  /** The page's own title, for a hero without words. */
  readonly title: string;
}

/** A section with finished words; undefined when there is nothing to show in it. */
export function toHomeSection(
  hub: HubReader,
  locale: Locale,
  section: Section,
  { id, title }: Place,
): HomeSection | undefined {
  const words = wordsFor(locale);
  const headed = (heading: string, more?: LinkView): Headed => ({
    id,
    heading: section.heading ?? heading,
    lead: section.lead,
    more: ownAction(section) ?? more,
  });
  const { headings } = words.home;
  switch (section.kind) {
    case 'hero': {
      const [ticket] = eventCardsOf(hub, eventIds(hub, locale, 'upcoming', 1), locale);
      const events = { words: words.home.allUpcoming, path: listPath('event', locale) };
      const picture = toPicture(hub, section.image, locale);
      return { kind: 'hero', ...headed(title, events), picture, ticket };
    }
    case 'definition':
      return { kind: 'definition', ...headed(title) };
    case 'survey': {
      const findings = toFindings(hub, section, locale);
      return findings && { kind: 'survey', ...headed(headings.survey), findings };
    }
    case 'guide':
      return guideSection(hub, locale, section, headed);
    case 'featured':
    case 'courses':
    case 'products': {
      const cards = cardsIn(hub, locale, section, section.kind);
      const more = moreCards(section.kind, locale, words);
      return cards.length === 0
        ? undefined
        : { kind: section.kind, ...headed(headings[section.kind], more), cards };
    }
    case 'upcoming': {
      const events = eventCardsOf(
        hub,
        eventIds(hub, locale, 'upcoming', section.count ?? 3),
        locale,
      );
      const more = { words: words.home.allUpcoming, path: listPath('event', locale) };
      const empty = events.length === 0 ? nothingUpcoming(locale) : undefined;
      return { kind: 'upcoming', ...headed(headings.upcoming, more), events, empty };
    }
    case 'on-demand': {
      const events = eventCardsOf(hub, passedIds(hub, locale, section.count ?? 3), locale);
      const more = { words: words.home.allRecordings, path: onDemandPath(locale) };
      return events.length === 0
        ? undefined
        : { kind: 'on-demand', ...headed(headings['on-demand'], more), events };
    }
    case 'subscribe': {
      const feeds = fixedPath('feeds', locale);
      const { lead = words.home.subscribeLead, ...rest } = headed(headings.subscribe, {
        words: words.home.subscribeAction,
        path: feeds,
      });
      const also = { words: words.home.allFeeds, path: feeds };
      return { kind: 'subscribe', ...rest, lead, also };
    }
  }
}

const ownAction = ({ actionLabel, actionUrl }: Section): LinkView | undefined =>
  actionLabel === undefined || actionUrl === undefined
    ? undefined
    : { words: actionLabel, path: actionUrl };

const eventIds = (
  hub: HubReader,
  locale: Locale,
  when: 'upcoming' | 'past' | 'on-demand',
  limit: number,
): readonly string[] => hub.ask('list', { types: ['event'], locale, when, limit });

/**
 * What is over and can be watched, or soon can: newest first, then what never had a date. An event
 * that was not recorded is not waited for.
 */
function passedIds(hub: HubReader, locale: Locale, count: number): readonly string[] {
  const past = eventIds(hub, locale, 'past', count * 8)
    .filter((id) => {
      const state = hub.ask('phase', id);
      return state?.name === 'ended' && state.archive !== 'not-recorded';
    })
    .slice(0, count);
  const undated = eventIds(hub, locale, 'on-demand', count + past.length);
  return [...new Set([...past, ...undated])].slice(0, count);
}

/** An editor's guide opened out: its entries in their order, under the section's or its own words. */
function guideSection(
  hub: HubReader,
  locale: Locale,
  section: Section,
  headed: (heading: string, more?: LinkView) => Headed,
): HomeSection | undefined {
  const { home } = wordsFor(locale);
  const [only, ...others] = section.items;
  const guide =
    others.length === 0 && only?.target.type === 'guide'
      ? hub.ask('card', only.target.documentId, locale)
      : undefined;
  const picture = toPicture(hub, section.image, locale);
  if (guide?.type !== 'guide') {
    const cards = referredCards(hub, section.items, locale);
    return cards.length === 0
      ? undefined
      : { kind: 'guide', ...headed(home.headings.guide), credit: section.credit, picture, cards };
  }
  // Labels of a guide that is not translated are in its own language; the page has words for them.
  const items =
    guide.locale === locale ? guide.items : guide.items.map(({ target }) => ({ target }));
  const cards = referredCards(hub, items, locale);
  const head = headed(guide.title, { words: home.allGuides, path: pagePathOf(guide) });
  return {
    kind: 'guide',
    ...head,
    lead: head.lead ?? guide.summary,
    credit: section.credit ?? guide.partnerCredit,
    picture: picture ?? toPicture(hub, guide.image, locale),
    cards,
  };
}

type CardSectionKind = 'featured' | 'courses' | 'products';

const filledBy: Readonly<Record<CardSectionKind, DocumentType>> = {
  featured: 'story',
  courses: 'course',
  products: 'product',
};

/** What an editor chose, or else the newest of the kind. */
function cardsIn(
  hub: HubReader,
  locale: Locale,
  section: Section,
  kind: CardSectionKind,
): readonly CardView[] {
  if (section.items.length > 0)
    return referredCards(hub, section.items, locale, { featured: true });
  const limit = section.count ?? 3;
  return cardsOf(hub, hub.ask('list', { types: [filledBy[kind]], locale, limit }), locale);
}

function moreCards(kind: CardSectionKind, locale: Locale, { home }: Words): LinkView {
  switch (kind) {
    case 'featured':
      return { words: home.allInsights, path: listPath('story', locale) };
    case 'courses':
      return { words: home.allCourses, path: listPath('course', locale) };
    case 'products':
      return { words: home.allProducts, path: listPath('product', locale) };
  }
}
