import type { Locale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { type CardSection, toCardSection } from './card-section.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { documentAt } from './document-at.ts';
import { documentFrame } from './document-frame.ts';
import { type EventSection, toEventSections } from './event-section.ts';
import type { LinkView } from './links.ts';
import type { PageFrame } from './page-frame.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type PersonView, toPerson } from './person.ts';

/** Someone who presents or writes, and what there is of them. */
export interface PersonPage {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  readonly kind: string;
  readonly person: PersonView;
  readonly bio: readonly string[];
  readonly website: LinkView | undefined;
  readonly events: readonly EventSection[];
  readonly writings: CardSection | undefined;
  /** Said while nothing is published. */
  readonly nothing: string | undefined;
}

/** How many entries of one kind the page shows. */
const newest = 24;

export function toPersonPage(hub: HubReader, path: string, locale: Locale): PersonPage {
  const document = documentAt(hub, path, locale, 'person');
  const { documentId, name, url } = document;
  const person = toPerson(hub, documentId, locale);
  if (person === undefined) throw new Error(`There is no card of the person at ${path}.`);
  const words = pageWordsFor(locale).person;
  const bio = paragraphsOf(document.bio);
  const events = eventsOf(hub, documentId, locale);
  const writings = toCardSection(hub, writingsOf(hub, documentId, locale), locale, {
    id: 'writings',
    heading: words.writings,
  });
  return {
    frame: documentFrame(hub, document, {
      description: person.role ?? bio[0],
      picture: person.photo,
    }),
    crumbs: toCrumbs(locale, name),
    kind: words.kind,
    person,
    bio,
    website: url === undefined ? undefined : { words: words.website(name), path: url },
    events,
    writings,
    nothing: events.length === 0 && writings === undefined ? words.nothing : undefined,
  };
}

function eventsOf(hub: HubReader, person: string, locale: Locale): readonly EventSection[] {
  const words = pageWordsFor(locale).person;
  const wanted = [
    ['upcoming', words.upcoming],
    ['past', words.events],
  ] as const;
  return toEventSections(hub, wanted, locale, { ...of(person), limit: newest });
}

const writingsOf = (hub: HubReader, person: string, locale: Locale): readonly string[] =>
  hub.ask('list', {
    types: ['news-article', 'blog-post'],
    locale,
    ...of(person),
    limit: newest,
  });

const of = (documentId: string) => ({ facet: { facet: 'person', documentId } }) as const;
