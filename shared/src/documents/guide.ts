import { ok } from '../result.ts';
import { documentParser, type DocumentOf } from './document-parser.ts';
import { cardReference, common, line, list, optional } from './fields.ts';

/** An ordered reading list that mixes types, with a lead. */
export const guide = documentParser(
  'guide',
  {
    ...common,
    /** In the editor's order; a line whose entry is not published just now stays, and shows again later. */
    items: list(cardReference),
    partnerCredit: optional(line()),
  },
  ok,
);

export type Guide = DocumentOf<typeof guide>;
