import { limits } from '../limits.ts';
import { ok } from '../result.ts';
import { storyKinds } from '../vocabulary.ts';
import { documentParser, type DocumentOf } from './document-parser.ts';
import { calendarDate, choiceOr, common, line, optional, reference, webAddress } from './fields.ts';

/** What a library did, told by it or about it; or a post of its own with a campaign hashtag. */
export const story = documentParser(
  'story',
  {
    ...common,
    storyKind: choiceOr(storyKinds, 'story'),
    organization: reference.optional(),
    campaign: reference.optional(),
    /** The day it happened, when that matters: "MLK Day". */
    date: optional(calendarDate),
    occasion: optional(line(limits.name)),
    /** Where the post was first made public. */
    permalink: optional(webAddress),
  },
  ok,
);

export type Story = DocumentOf<typeof story>;
