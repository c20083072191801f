import type { DocumentType } from '@porchlight/shared';

import { event } from './event';
import { audience, campaign, series, topic } from './gatherings';
import type { Layout } from './layout';
import { course, guide, product, survey } from './learning';
import { organization, person, place } from './people-and-places';
import { hubPage, siteSettings } from './singles';
import { blogPost, newsArticle, page, story } from './writing';

/** The forms and lists of every type. A new type does not compile until editors have words for it. */
export const types: Readonly<Record<DocumentType, Layout>> = {
  event,
  'news-article': newsArticle,
  'blog-post': blogPost,
  story,
  course,
  guide,
  survey,
  product,
  page,
  'hub-page': hubPage,
  topic,
  audience,
  series,
  person,
  organization,
  place,
  campaign,
  'site-settings': siteSettings,
};
