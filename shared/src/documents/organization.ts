import { limits } from '../limits.ts';
import { ok } from '../result.ts';
import { documentParser, type DocumentOf } from './document-parser.ts';
import { line, optional, prose, webAddress } from './fields.ts';

/** A library, a partner or a provider. It has no page of its own. */
export const organization = documentParser(
  'organization',
  {
    name: line(limits.name),
    acronym: optional(line(40)),
    description: optional(prose()),
    url: optional(webAddress),
  },
  ok,
);

export type Organization = DocumentOf<typeof organization>;
