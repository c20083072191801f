import { limits } from '../limits.ts';
import { ok } from '../result.ts';
import { documentParser, type DocumentOf } from './document-parser.ts';
import { common, line, optional, prose, references, webAddress } from './fields.ts';

/** A news article and a blog post have the same fields; they differ in where they are listed. */
const shape = {
  ...common,
  authors: references,
  /** Where it appears, which gives labels such as "Next blog post". */
  publicationName: optional(line(limits.name)),
  externalUrl: optional(webAddress),
  /** What was put right after publication, in one sentence. */
  correctionNote: optional(prose(limits.note)),
};

export const newsArticle = documentParser('news-article', shape, ok);
export const blogPost = documentParser('blog-post', shape, ok);

export type NewsArticle = DocumentOf<typeof newsArticle>;
export type BlogPost = DocumentOf<typeof blogPost>;
