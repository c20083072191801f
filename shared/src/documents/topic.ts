import { limits } from '../limits.ts';
import { ok } from '../result.ts';
import { documentParser, type DocumentOf } from './document-parser.ts';
import { line, optional, prose, slug } from './fields.ts';

/** A subject that documents are about. */
export const topic = documentParser(
  'topic',
  {
    name: line(limits.name),
    slug,
    description: optional(prose()),
  },
  ok,
);

export type Topic = DocumentOf<typeof topic>;
