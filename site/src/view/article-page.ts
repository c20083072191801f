import {
  type BlogPost,
  type Body,
  listPath,
  type Locale,
  type NewsArticle,
  readingMinutes,
  subscriptionsToType,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { articleJsonLd, jsonLdText } from '../outputs/json-ld/json-ld.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { wordsFor } from '../text/words.ts';
import { hostOf } from './address.ts';
import { type CardSection, toRelated } from './card-section.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { documentAt } from './document-at.ts';
import { documentFrame } from './document-frame.ts';
import { filedUnder } from './filed-under.ts';
import { kindOf } from './kind.ts';
import { type LinkGroup, linksTo, type LinkView } from './links.ts';
import type { PageFrame } from './page-frame.ts';
import { type PictureView, toPicture } from './picture.ts';
import { type DayView, publicationDay } from './publication.ts';

/** A news article or a blog post. */
export interface ArticlePage {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  readonly structuredData: readonly string[];
  readonly kind: string | undefined;
  readonly title: string;
  readonly summary: string | undefined;
  readonly byline: Byline | undefined;
  readonly published: DayView;
  /** Missing where there is nothing to read but the summary. */
  readonly readingTime: string | undefined;
  readonly picture: PictureView | undefined;
  readonly correction: Note | undefined;
  readonly original: Original | undefined;
  readonly body: Body;
  readonly filedUnder: readonly LinkGroup[];
  readonly related: CardSection | undefined;
}

export interface Byline {
  readonly before: string;
  readonly names: readonly LinkView[];
  readonly joint: string;
}

export interface Note {
  readonly label: string;
  readonly words: string;
}

/** Where a text stands in full, when that is not here. */
export interface Original {
  readonly note: string;
  readonly link: LinkView;
}

export function toArticlePage(
  hub: HubReader,
  type: 'news-article' | 'blog-post',
  path: string,
  locale: Locale,
): ArticlePage {
  const article = documentAt(hub, path, locale, type);
  const { article: words, list } = pageWordsFor(locale);
  const { documentId, title, summary, correctionNote, body } = article;
  const kind = kindOf(hub, article, wordsFor(locale));
  const picture = toPicture(hub, article.image, locale);
  return {
    frame: documentFrame(hub, article, {
      description: summary,
      picture,
      kind: 'article',
      canonical: article.externalUrl,
      feeds: subscriptionsToType(type),
    }),
    crumbs: toCrumbs(locale, kind ?? title, {
      words: list.titles[type],
      path: listPath(type, locale),
    }),
    structuredData: [jsonLdText(articleJsonLd(article, hub))],
    kind,
    title,
    summary,
    byline: bylineOf(hub, article, locale),
    published: publicationDay(article, locale),
    readingTime: body.length === 0 ? undefined : words.readingTime(readingMinutes(body)),
    picture,
    correction:
      correctionNote === undefined ? undefined : { label: words.correction, words: correctionNote },
    original: originalOf(article, locale),
    body,
    filedUnder: filedUnder(hub, article, locale),
    related: toRelated(hub, documentId, locale, words.readOn),
  };
}

function bylineOf(
  hub: HubReader,
  article: NewsArticle | BlogPost,
  locale: Locale,
): Byline | undefined {
  const names = linksTo(hub, article.authors, locale);
  const { byBefore, nameJoint } = pageWordsFor(locale).article;
  return names.length === 0 ? undefined : { before: byBefore, names, joint: nameJoint };
}

function originalOf({ externalUrl }: NewsArticle | BlogPost, locale: Locale): Original | undefined {
  if (externalUrl === undefined) return undefined;
  const words = pageWordsFor(locale).article;
  const host = hostOf(externalUrl);
  return {
    note: words.appearedOn(host),
    link: { words: words.readOnHost(host), path: externalUrl },
  };
}
