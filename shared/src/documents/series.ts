import { limits } from '../limits.ts';
import { ok } from '../result.ts';
import { documentParser, type DocumentOf } from './document-parser.ts';
import { line, optional, picture, prose, slug } from './fields.ts';

/** Events that belong together; each session is an event of its own. */
export const series = documentParser(
  'series',
  {
    name: line(limits.name),
    slug,
    description: optional(prose()),
    image: picture,
  },
  ok,
);

export type Series = DocumentOf<typeof series>;
