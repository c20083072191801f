import { titles } from '../words/titles.ts';
import { commonFields, titleOf } from './common.ts';
import { dayAt, type Draft, type Fields } from './draft.ts';

export const pageFields = (draft: Draft): Fields => ({
  ...commonFields(draft, titleOf(draft, titles.page), 'large'),
  lastReviewedOn: dayAt(-draft.random.between(5, 400)),
});
