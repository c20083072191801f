import { ok } from '../result.ts';
import { productMarks } from '../vocabulary.ts';
import { documentParser, type DocumentOf } from './document-parser.ts';
import { choiceOr, common, optional, reference, webAddress } from './fields.ts';

/** A product card. */
export const product = documentParser(
  'product',
  {
    ...common,
    /** Kept apart from the name, so that addresses, sorting and search ignore it. */
    mark: choiceOr(productMarks, 'none'),
    owner: reference.optional(),
    url: optional(webAddress),
  },
  ok,
);

export type Product = DocumentOf<typeof product>;
