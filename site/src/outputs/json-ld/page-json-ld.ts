import { type Document, documentPath, type DocumentsByType, type Locale } from '@porchlight/shared';

import type { HubReader } from '../../hub/recording-hub.ts';
import { settingsOf } from '../../hub/settings.ts';
import { addressOf } from '../address.ts';
import { pictureAddress } from '../picture-address.ts';
import { plainSummary } from '../plain-summary.ts';
import { nameOf, namesOf, siteNameOf } from '../site-words.ts';
import type { JsonLd } from './json-ld-text.ts';

/** A document with a title, words and a page of its own. */
type Titled = Extract<Document, { readonly title: string; readonly slug: string }>;

/** What every kind of page says about itself. */
export function pageJsonLd(document: Titled, hub: HubReader): JsonLd {
  return {
    name: document.title,
    description: plainSummary(document),
    url: addressOf(documentPath(document) ?? '/', hub.site),
    image: 'image' in document ? pictureAddress(document.image?.media, hub) : undefined,
  };
}

/** News and blog posts. */
export function articleJsonLd(
  article: DocumentsByType['news-article' | 'blog-post'],
  hub: HubReader,
): JsonLd {
  const { type, locale, title, firstPublishedAt, revisedAt } = article;
  const authors = namesOf(article.authors, locale, hub).map((name) => ({
    '@type': 'Person',
    name,
  }));
  return {
    '@type': type === 'news-article' ? 'NewsArticle' : 'BlogPosting',
    ...pageJsonLd(article, hub),
    headline: title,
    datePublished: firstPublishedAt,
    dateModified: revisedAt,
    author: authors.length > 0 ? authors : organizationJsonLd(locale, hub),
    publisher: organizationJsonLd(locale, hub),
    inLanguage: locale,
    correction: article.correctionNote,
  };
}

export function courseJsonLd(course: DocumentsByType['course'], hub: HubReader): JsonLd {
  const { locale, free, lengthMinutes, courseFormat } = course;
  const provider = nameOf(course.provider, locale, hub);
  return {
    '@type': 'Course',
    ...pageJsonLd(course, hub),
    provider: { '@type': 'Organization', name: provider ?? siteNameOf(hub, locale) },
    isAccessibleForFree: free || undefined,
    offers: {
      '@type': 'Offer',
      category: free ? 'Free' : 'Paid',
      url: course.enrolUrl,
      ...(free && { price: 0, priceCurrency: 'USD' }),
    },
    hasCourseInstance: {
      '@type': 'CourseInstance',
      courseMode: courseFormat === 'blended' ? 'Blended' : 'Online',
      courseWorkload: lengthMinutes === undefined ? undefined : `PT${lengthMinutes}M`,
    },
    inLanguage: locale,
  };
}

/** Whose site it is. */
export function organizationJsonLd(locale: Locale, hub: HubReader): JsonLd {
  const settings = settingsOf(hub, locale);
  const elsewhere = settings?.socialLinks
    .map(({ url }) => url)
    .filter((url) => /^https?:/.test(url));
  return {
    '@type': 'Organization',
    name: siteNameOf(hub, locale),
    url: addressOf('/', hub.site),
    logo: pictureAddress(settings?.logo, hub),
    email: settings?.contactEmail,
    telephone: settings?.contactPhone,
    sameAs: elsewhere?.length ? elsewhere : undefined,
  };
}

/** The way to a page from the home page. */
export const breadcrumbJsonLd = (
  trail: readonly { readonly name: string; readonly path: string }[],
  hub: HubReader,
): JsonLd => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: addressOf(path, hub.site),
  })),
});
