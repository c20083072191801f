import { z } from 'zod';

import { limits } from '../limits.ts';
import { ok } from '../result.ts';
import { documentParser, type DocumentOf } from './document-parser.ts';
import { line, malformed, optional, prose, slug, webAddress } from './fields.ts';

/** A hashtag under which libraries tell their stories. */
export const campaign = documentParser(
  'campaign',
  {
    name: line(limits.name),
    slug,
    hashtag: z.string().superRefine((text, context) => {
      if (!/^#[\p{L}\p{N}_]{1,60}$/u.test(text)) context.addIssue(malformed('hashtag'));
    }),
    description: optional(prose()),
    url: optional(webAddress),
  },
  ok,
);

export type Campaign = DocumentOf<typeof campaign>;
