import { limits } from '../limits.ts';
import { ok } from '../result.ts';
import { documentParser, type DocumentOf } from './document-parser.ts';
import {
  eMail,
  line,
  optional,
  picture,
  prose,
  slug,
  timeZone,
  webAddress,
  yesOrNo,
} from './fields.ts';

/** A branch or another venue, and how to get in. */
export const place = documentParser(
  'place',
  {
    name: line(limits.name),
    slug,
    description: optional(prose()),
    image: picture,
    street: optional(line()),
    locality: optional(line(limits.name)),
    region: optional(line(limits.name)),
    postalCode: optional(line(20)),
    country: optional(line(limits.name)),
    timeZone: optional(timeZone),
    mapUrl: optional(webAddress),
    phone: optional(line(40)),
    email: optional(eMail),
    directions: optional(prose()),
    parking: optional(prose()),
    stepFreeAccess: yesOrNo,
    accessNote: optional(prose()),
  },
  ok,
);

export type Venue = DocumentOf<typeof place>;
