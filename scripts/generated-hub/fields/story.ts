import { addDays, type CalendarDate, defaultLocale } from '@porchlight/shared';

import { titles } from '../words/titles.ts';
import { commonFields, sizeWith, titleOf } from './common.ts';
import { type Draft, type Fields, oneOf } from './draft.ts';

export function storyFields(draft: Draft): Fields {
  const { random, entry } = draft;
  const common = commonFields(draft, titleOf(draft, titles.story), sizeWith(draft, 0.4));
  const isPost = random.chance(0.25);
  const original = entry.versions.find(({ locale }) => locale === defaultLocale);
  const published = original?.firstPublishedAt.slice(0, 10) as CalendarDate;
  return {
    ...common,
    storyKind: isPost ? 'social-post' : 'story',
    organization: oneOf(draft, 'organization'),
    campaign: isPost || random.chance(0.2) ? oneOf(draft, 'campaign') : undefined,
    date: random.chance(0.5) ? addDays(published, -random.between(1, 40)) : undefined,
    permalink: isPost ? `https://social.hub.example/${entry.documentId}` : undefined,
  };
}
