import { productMarks } from '@porchlight/shared';

import { titles } from '../words/titles.ts';
import { commonFields, titleOf } from './common.ts';
import { type Draft, type Fields, oneOf } from './draft.ts';

export const productFields = (draft: Draft): Fields => ({
  ...commonFields(draft, titleOf(draft, titles.product), 'small'),
  mark: draft.random.pick(productMarks),
  owner: oneOf(draft, 'organization'),
  url: `https://product.hub.example/${draft.entry.documentId}`,
});
