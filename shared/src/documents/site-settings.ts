import { limits } from '../limits.ts';
import { ok } from '../result.ts';
import { timeStyles, zoneWordings } from '../vocabulary.ts';
import { documentParser, type DocumentOf } from './document-parser.ts';
import {
  choiceOr,
  eMail,
  labelledLink,
  line,
  link,
  list,
  media,
  optional,
  prose,
  timeZone,
  webAddress,
} from './fields.ts';

/** What every page shares: the name, who to write to, navigation, wording of times. */
export const siteSettings = documentParser(
  'site-settings',
  {
    name: line(limits.name),
    tagline: optional(line()),
    logo: media.optional(),
    contactEmail: optional(eMail),
    contactPhone: optional(line(40)),
    postalAddress: optional(prose(limits.note)),
    navigation: list(labelledLink),
    footerText: optional(prose(limits.note)),
    footerLinks: list(labelledLink),
    socialLinks: list(labelledLink),
    newsletterUrl: optional(webAddress),
    defaultTimeZone: optional(timeZone),
    zoneWording: choiceOr(zoneWordings, 'full'),
    timeStyle: choiceOr(timeStyles, '12h'),
    /** A banner on every page, while there is something to say. */
    noticeText: optional(prose(limits.note)),
    noticeUrl: optional(link),
  },
  ok,
);

export type SiteSettings = DocumentOf<typeof siteSettings>;
