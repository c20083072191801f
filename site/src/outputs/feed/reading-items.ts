import {
  defaultLocale,
  documentPath,
  type DocumentsByType,
  type DocumentType,
  type FeedType,
  type Locale,
  numberWords,
  type SiteIdentity,
} from '@porchlight/shared';

import { nameOf as nameOfDocument } from '../../hub/document.ts';
import type { HubReader } from '../../hub/recording-hub.ts';
import { outputWords } from '../../text/outputs/words.ts';
import { addressOf } from '../address.ts';
import { pictureAddress } from '../picture-address.ts';
import { plainSummary } from '../plain-summary.ts';
import { nameOf, namesOf } from '../site-words.ts';
import { feedBody, joinHtml, linkItem, linkParagraph, listOf, paragraph } from './feed-content.ts';
import type { FeedItem } from './feed-item.ts';

/** A document of a type that feeds carry. */
export type FeedDocument = DocumentsByType[FeedType];

/** What a document is in feeds: a `tag:` URI (RFC 4151), never its address, which can change. */
export function guidOf(
  document: { readonly type: DocumentType; readonly documentId: string; readonly locale: Locale },
  site: SiteIdentity,
): string {
  const language = document.locale === defaultLocale ? '' : `/${document.locale}`;
  return `tag:${site.tagAuthority}:${document.type}/${document.documentId}${language}`;
}

const pageOf = (document: FeedDocument, hub: HubReader): string =>
  addressOf(documentPath(document) ?? '/', hub.site);

/** What every item has in common; the translators of single types add to it. */
export function commonItem(document: FeedDocument, hub: HubReader): FeedItem {
  const { type, title, summary, body, topics, audiences, locale, image } = document;
  const label = outputWords[locale].typeLabels[type];
  return {
    guid: guidOf(document, hub.site),
    title,
    url: pageOf(document, hub),
    description: plainSummary(document) ?? title,
    content: joinHtml([paragraph(summary), feedBody(body, hub)]),
    publishedAt: document.firstPublishedAt,
    revisedAt: document.revisedAt,
    authors: [],
    categories: [...new Set([label, ...namesOf([...topics, ...audiences], locale, hub)])],
    image: pictureAddress(image?.media, hub),
  };
}

type Article = DocumentsByType['news-article' | 'blog-post'];

/** News and blog posts: who wrote it, what was put right, and where it stood first. */
export function toArticleItem(article: Article, hub: HubReader): FeedItem {
  const item = commonItem(article, hub);
  const { readOriginal } = outputWords[article.locale];
  return {
    ...item,
    authors: namesOf(article.authors, article.locale, hub),
    content: joinHtml([
      item.content,
      paragraph(article.correctionNote),
      linkParagraph(readOriginal, article.externalUrl),
    ]),
  };
}

export function toStoryItem(story: DocumentsByType['story'], hub: HubReader): FeedItem {
  const item = commonItem(story, hub);
  const { seePost } = outputWords[story.locale];
  return { ...item, content: joinHtml([item.content, linkParagraph(seePost, story.permalink)]) };
}

/** A course says first that it costs nothing, and whose it is. */
export function toCourseItem(course: DocumentsByType['course'], hub: HubReader): FeedItem {
  const item = commonItem(course, hub);
  const words = outputWords[course.locale];
  const provider = nameOf(course.provider, course.locale, hub);
  const offer = course.free ? words.freeCourse(provider) : provider;
  return {
    ...item,
    description: [offer, item.description].filter(Boolean).join(' '),
    content: joinHtml([
      paragraph(offer),
      item.content,
      linkParagraph(words.enrol, course.retiredOn === undefined ? course.enrolUrl : undefined),
    ]),
  };
}

/** A guide is what it points at, so its entries are in the feed too. */
export function toGuideItem(guide: DocumentsByType['guide'], hub: HubReader): FeedItem {
  const item = commonItem(guide, hub);
  const links = guide.items.map(({ target }) => {
    const card = hub.ask('card', target.documentId, guide.locale);
    const path = card && 'slug' in card ? documentPath(card) : undefined;
    return card === undefined || path === undefined
      ? ''
      : linkItem(nameOfDocument(card), addressOf(path, hub.site));
  });
  return {
    ...item,
    content: joinHtml([item.content, listOf(links), paragraph(guide.partnerCredit)]),
  };
}

/** A survey says first how it was made: figures without their method are worth little. */
export function toSurveyItem(survey: DocumentsByType['survey'], hub: HubReader): FeedItem {
  const item = commonItem(survey, hub);
  const { surveyMethod } = outputWords[survey.locale];
  const method = surveyMethod(numberWords(survey.sampleSize, survey.locale), survey.population);
  return { ...item, content: joinHtml([item.content, paragraph(method)]) };
}
