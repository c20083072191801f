import {
  type DocumentsByType,
  type Facet,
  facetListPath,
  type Locale,
  toFacet,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import type { ReadingType } from '../text/pages/en.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { hostOf } from './address.ts';
import { type CardSection, toCardSection } from './card-section.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { documentAt } from './document-at.ts';
import { documentFrame } from './document-frame.ts';
import { type EmptyView, nothingHere } from './empty.ts';
import { type EventSection, toEventSections } from './event-section.ts';
import { type FollowBox, toFollowBox } from './follow-box.ts';
import type { LinkView } from './links.ts';
import type { PageFrame } from './page-frame.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type PictureView, toPicture } from './picture.ts';
import { type PlaceView, toPlaceView } from './place-facts.ts';
import type { Tag } from './tag.ts';

/** A topic, an audience, a series, a place or a campaign, and everything under it. */
export interface FacetPage {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  readonly kind: string;
  readonly title: string;
  /** `#EngagedLibraries`, `Age: 13 to 17 years`. */
  readonly tags: readonly Tag[];
  readonly intro: readonly string[];
  readonly picture: PictureView | undefined;
  readonly website: LinkView | undefined;
  readonly list: LinkView;
  readonly place: PlaceView | undefined;
  readonly events: readonly EventSection[];
  readonly sections: readonly CardSection[];
  readonly follow: FollowBox;
  readonly empty: EmptyView | undefined;
}

/** How many entries of one kind a page of a facet shows. */
const newest = 12;

type FacetDocument = DocumentsByType[Facet];

export function toFacetPage(hub: HubReader, facet: Facet, path: string, locale: Locale): FacetPage {
  const document: FacetDocument = documentAt(hub, path, locale, facet);
  const { facet: words, feeds } = pageWordsFor(locale);
  const intro = paragraphsOf(document.description);
  const followed = toFacet(facet, document.slug);
  const events = eventSections(hub, document, locale);
  const sections = readingSections(hub, document, locale);
  const picture = 'image' in document ? toPicture(hub, document.image, locale) : undefined;
  return {
    frame: documentFrame(hub, document, {
      description: intro[0],
      feeds: [followed],
      picture,
    }),
    crumbs: toCrumbs(locale, document.name, {
      words: words.titles[facet],
      path: facetListPath(facet, locale),
    }),
    kind: words.kinds[facet],
    title: document.name,
    tags: tagsOf(document, locale),
    intro,
    picture,
    website: websiteOf(document, locale),
    list: { words: words.all[facet], path: facetListPath(facet, locale) },
    place: document.type === 'place' ? toPlaceView(document, locale) : undefined,
    events,
    sections,
    follow: toFollowBox(
      hub,
      followed,
      { heading: feeds.box.facets[facet], text: feeds.box.text, name: document.name },
      locale,
    ),
    empty: events.length + sections.length === 0 ? nothingHere(locale) : undefined,
  };
}

function tagsOf(document: FacetDocument, locale: Locale): readonly Tag[] {
  if (document.type === 'campaign')
    return [{ words: pageWordsFor(locale).story.hashtag(document.hashtag) }];
  if (document.type !== 'audience' || document.ageRange === undefined) return [];
  return [{ words: pageWordsFor(locale).facet.ageRange(document.ageRange) }];
}

function websiteOf(document: FacetDocument, locale: Locale): LinkView | undefined {
  if (document.type !== 'campaign' || document.url === undefined) return undefined;
  const words = pageWordsFor(locale);
  const host = words.article.onHost(hostOf(document.url));
  return { words: `${words.facet.website} ${host}`, path: document.url };
}

/** What is ahead first, then what was called off, then what is over. */
function eventSections(
  hub: HubReader,
  { type: facet, documentId }: FacetDocument,
  locale: Locale,
): readonly EventSection[] {
  const words = pageWordsFor(locale).facet;
  const wanted = [
    ['upcoming', words.upcoming],
    ['called-off', words.calledOff],
    ['to-be-announced', words.toBeAnnounced],
    ['past', words.past],
  ] as const;
  return toEventSections(hub, wanted, locale, { facet: { facet, documentId }, limit: newest });
}

const readingTypes = [
  'guide',
  'story',
  'news-article',
  'blog-post',
  'course',
  'survey',
  'product',
] as const satisfies readonly ReadingType[];

const readingSections = (
  hub: HubReader,
  { type: facet, documentId }: FacetDocument,
  locale: Locale,
): readonly CardSection[] =>
  readingTypes.flatMap((type) => {
    const query = { types: [type], locale, facet: { facet, documentId }, limit: newest };
    const heading = pageWordsFor(locale).list.titles[type];
    return toCardSection(hub, hub.ask('list', query), locale, { id: type, heading }) ?? [];
  });
