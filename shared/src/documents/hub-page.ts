import { z } from 'zod';

import { limits } from '../limits.ts';
import { ok } from '../result.ts';
import { sectionKinds } from '../vocabulary.ts';
import { documentParser, type DocumentOf } from './document-parser.ts';
import {
  cardReference,
  choice,
  line,
  link,
  list,
  optional,
  picture,
  prose,
  wholeNumber,
} from './fields.ts';

const section = z.object({
  kind: choice(sectionKinds),
  heading: optional(line(limits.title)),
  lead: optional(prose()),
  /** Who chose or sponsored what is shown. */
  credit: optional(line()),
  actionLabel: optional(line(limits.name)),
  actionUrl: optional(link),
  image: picture,
  /** What an editor chose to show here, in order. Sections that fill themselves leave it empty. */
  items: list(cardReference),
  /** How many entries a section that fills itself shows. */
  count: optional(wholeNumber(1, 24)),
});

/** The landing page: named sections in the editor's order. */
export const hubPage = documentParser(
  'hub-page',
  { title: line(limits.title), summary: optional(prose(limits.summary)), sections: list(section) },
  ok,
);

export type HubPage = DocumentOf<typeof hubPage>;
export type Section = HubPage['sections'][number];
