import { courseFormats, courseLevels } from '@porchlight/shared';

import { titles } from '../words/titles.ts';
import { commonFields, titleOf } from './common.ts';
import { dayAt, type Draft, type Fields, oneOf } from './draft.ts';

export function courseFields(draft: Draft): Fields {
  const { random, entry } = draft;
  const common = commonFields(draft, titleOf(draft, titles.course), 'small');
  const free = random.chance(0.7);
  return {
    ...common,
    provider: oneOf(draft, 'organization'),
    courseFormat: random.pick(courseFormats),
    lengthMinutes: random.pick([30, 45, 60, 90, 180, 600]),
    level: random.pick(courseLevels),
    free,
    cost: free ? undefined : '$40',
    certificate: random.chance(0.4),
    enrolUrl: `https://learn.hub.example/${entry.documentId}`,
    lastReviewedOn: dayAt(-random.between(10, 700)),
    // Some are gone already, some go soon.
    retiredOn: random.chance(0.1) ? dayAt(random.between(-300, 200)) : undefined,
  };
}
