import { limits } from '../limits.ts';
import { ok } from '../result.ts';
import { documentParser, type DocumentOf } from './document-parser.ts';
import { line, optional, prose, slug } from './fields.ts';

/** Whom documents are for. */
export const audience = documentParser(
  'audience',
  {
    name: line(limits.name),
    slug,
    description: optional(prose()),
    /** Such as "13 to 17 years", for audiences that are an age group. */
    ageRange: optional(line(40)),
  },
  ok,
);

export type Audience = DocumentOf<typeof audience>;
