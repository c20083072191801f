import { limits } from '../limits.ts';
import { ok } from '../result.ts';
import { documentParser, type DocumentOf } from './document-parser.ts';
import { line, optional, picture, prose, reference, slug, webAddress } from './fields.ts';

/** Someone who presents or writes. */
export const person = documentParser(
  'person',
  {
    name: line(limits.name),
    slug,
    prefix: optional(line(40)),
    /** After the name, separated by commas: "EdD, MLIS". */
    suffixes: optional(line(limits.name)),
    role: optional(line(limits.name)),
    organization: reference.optional(),
    bio: optional(prose()),
    photo: picture,
    url: optional(webAddress),
  },
  ok,
);

export type Person = DocumentOf<typeof person>;
