import type { DocumentType } from '@porchlight/shared';

import { articleFields } from './article.ts';
import { courseFields } from './course.ts';
import type { Draft, Fields } from './draft.ts';
import { eventFields } from './event.ts';
import { audienceFields, campaignFields, seriesFields, topicFields } from './gatherings.ts';
import { guideFields } from './guide.ts';
import { hubPageFields } from './hub-page.ts';
import { organizationFields } from './organization.ts';
import { pageFields } from './page.ts';
import { personFields } from './person.ts';
import { placeFields } from './place.ts';
import { productFields } from './product.ts';
import { siteSettingsFields } from './site-settings.ts';
import { storyFields } from './story.ts';
import { surveyFields } from './survey.ts';

const makers: Readonly<Record<DocumentType, (draft: Draft) => Fields>> = {
  event: eventFields,
  'news-article': articleFields('news-article', 0.3),
  'blog-post': articleFields('blog-post', 0.6),
  story: storyFields,
  course: courseFields,
  guide: guideFields,
  survey: surveyFields,
  product: productFields,
  page: pageFields,
  'hub-page': hubPageFields,
  topic: topicFields,
  audience: audienceFields,
  series: seriesFields,
  person: personFields,
  organization: organizationFields,
  place: placeFields,
  campaign: campaignFields,
  'site-settings': siteSettingsFields,
};

/** The fields of one language version. As in an export, what is empty is left out. */
export const fieldsOf = (draft: Draft): Fields =>
  Object.fromEntries(
    Object.entries(makers[draft.entry.type](draft)).filter(([, value]) => !isEmpty(value)),
  );

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);
