import {
  type Body,
  listPath,
  type Locale,
  readingMinutes,
  type Story,
  subscriptionsToType,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { wordsFor } from '../text/words.ts';
import { pagePathOf, hostOf } from './address.ts';
import { type CardSection, toRelated } from './card-section.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { documentAt } from './document-at.ts';
import { documentFrame } from './document-frame.ts';
import { filedUnder } from './filed-under.ts';
import { kindOf } from './kind.ts';
import type { LinkGroup, LinkView } from './links.ts';
import { organizationName } from './organization-name.ts';
import type { PageFrame } from './page-frame.ts';
import { type PictureView, toPicture } from './picture.ts';
import { type DayView, publicationDay, toDayView } from './publication.ts';

/** What a library did, told by it or about it. */
export interface StoryPage {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  /** `Story · Orange County Library System (OCLS)` in its parts. */
  readonly kinds: readonly string[];
  readonly title: string;
  readonly summary: string | undefined;
  /** What it happened on: "MLK Day". */
  readonly occasion: string | undefined;
  /** When it happened, or else when it was told. */
  readonly day: DayView;
  readonly readingTime: string | undefined;
  readonly picture: PictureView | undefined;
  readonly body: Body;
  /** The post itself, the library's own site. */
  readonly links: readonly LinkView[];
  readonly campaign: CampaignNote | undefined;
  readonly filedUnder: readonly LinkGroup[];
  readonly related: CardSection | undefined;
}

/** The hashtag a story belongs to. */
export interface CampaignNote {
  readonly label: string;
  readonly hashtag: string;
  readonly name: string;
  readonly link: LinkView;
}

export function toStoryPage(hub: HubReader, path: string, locale: Locale): StoryPage {
  const story = documentAt(hub, path, locale, 'story');
  const words = pageWordsFor(locale);
  const { documentId, title, summary, body, date, occasion } = story;
  const kind = kindOf(hub, story, wordsFor(locale));
  const organization = organizationName(hub, story.organization, locale);
  const picture = toPicture(hub, story.image, locale);
  const listTitle = words.list.titles.story;
  return {
    frame: documentFrame(hub, story, {
      description: summary,
      picture,
      kind: 'article',
      feeds: subscriptionsToType('story'),
    }),
    crumbs: toCrumbs(locale, kind ?? title, { words: listTitle, path: listPath('story', locale) }),
    kinds: [kind, organization].filter((part) => part !== undefined),
    title,
    summary,
    occasion,
    day: date === undefined ? publicationDay(story, locale) : toDayView(date, locale),
    readingTime: body.length === 0 ? undefined : words.article.readingTime(readingMinutes(body)),
    picture,
    body,
    links: linksOf(hub, story, locale),
    campaign: campaignOf(hub, story, locale),
    filedUnder: filedUnder(hub, story, locale),
    related: toRelated(hub, documentId, locale, words.article.readOn),
  };
}

function linksOf(hub: HubReader, story: Story, locale: Locale): readonly LinkView[] {
  const words = pageWordsFor(locale).story;
  const organization = story.organization && hub.ask('card', story.organization, locale);
  const { permalink } = story;
  return [
    ...(permalink === undefined
      ? []
      : [{ words: words.seePost(hostOf(permalink)), path: permalink }]),
    ...(organization && organization.type === 'organization' && organization.url !== undefined
      ? [{ words: words.website(organization.name), path: organization.url }]
      : []),
  ];
}

function campaignOf(hub: HubReader, story: Story, locale: Locale): CampaignNote | undefined {
  const campaign = story.campaign && hub.ask('card', story.campaign, locale);
  if (!campaign || campaign.type !== 'campaign') return undefined;
  const words = pageWordsFor(locale).story;
  const { name, hashtag } = campaign;
  return {
    label: words.campaign,
    hashtag: words.hashtag(hashtag),
    name,
    link: { words: words.moreOfCampaign(hashtag), path: pagePathOf(campaign) },
  };
}
