import type { DocumentsByType } from '@porchlight/shared';
import type { BlogPostingLeaf, NewsArticleLeaf, PersonLeaf } from 'schema-dts';

import type { HubReader } from '../../hub/recording-hub.ts';
import { namesOf } from '../site-words.ts';
import { describedPage } from './described-page.ts';
import { thing } from './json-ld-text.ts';
import { organizationJsonLd } from './organization-json-ld.ts';

/** News and blog posts. */
export function articleJsonLd(
  article: DocumentsByType['news-article' | 'blog-post'],
  hub: HubReader,
): NewsArticleLeaf | BlogPostingLeaf {
  const { type, locale, title, firstPublishedAt, revisedAt } = article;
  const authors = namesOf(article.authors, locale, hub).map((name): PersonLeaf => ({
    '@type': 'Person',
    name,
  }));
  const library = organizationJsonLd(locale, hub);
  const said = {
    ...describedPage(article, hub),
    headline: title,
    datePublished: firstPublishedAt,
    dateModified: revisedAt,
    author: authors.length > 0 ? authors : library,
    publisher: library,
    inLanguage: locale,
    correction: article.correctionNote,
  };
  return type === 'news-article'
    ? thing<NewsArticleLeaf>({ '@type': 'NewsArticle', ...said })
    : thing<BlogPostingLeaf>({ '@type': 'BlogPosting', ...said });
}
