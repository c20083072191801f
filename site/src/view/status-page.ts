import {
  dateOf,
  dateWords,
  fixedPath,
  type Instant,
  listedTypes,
  listPath,
  type Locale,
  numberWords,
  parseTimeZone,
  timeWords,
  toWallTime,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import type { LinkView } from './links.ts';
import { type PageFrame, toPageFrame } from './page-frame.ts';

/** When the site was written, when it changes next by itself, and what it holds. */
export interface StatusPage {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  readonly title: string;
  readonly lead: string;
  readonly written: MomentFact;
  readonly nextChange: MomentFact;
  readonly holdings: Holdings;
  readonly data: LinkView;
}

export interface MomentFact {
  readonly label: string;
  readonly words: string;
  /** For machines; missing where nothing is due. */
  readonly moment: Instant | undefined;
}

export interface Holdings {
  readonly heading: string;
  readonly region: string;
  readonly columns: { readonly kind: string; readonly number: string };
  readonly rows: readonly { readonly kind: LinkView; readonly number: string }[];
}

/** The one page that says when the site was written, and so reads the hub's moment every time. */
export function toStatusPage(hub: HubReader, locale: Locale): StatusPage {
  const { status: words, list } = pageWordsFor(locale);
  const { title, lead, description } = words;
  const moment = hub.ask('moment');
  const nextChange = hub.ask('next-change');
  return {
    frame: toPageFrame(hub, locale, { path: fixedPath('status', locale), title, description }),
    crumbs: toCrumbs(locale, title),
    title,
    lead,
    written: { label: words.written, words: utcWords(moment, locale), moment },
    nextChange: {
      label: words.nextChange,
      words: nextChange === undefined ? words.nextChangeNone : utcWords(nextChange, locale),
      moment: nextChange,
    },
    holdings: {
      heading: words.holds,
      region: words.region,
      columns: { kind: words.kind, number: words.number },
      rows: listedTypes.map((type) => ({
        kind: {
          words: type === 'event' ? words.events : list.titles[type],
          path: listPath(type, locale),
        },
        number: numberWords(hub.ask('count', { types: [type], locale }), locale),
      })),
    },
    data: { words: words.facts, path: '/release.json' },
  };
}

/** `20 January 2025, 12:00 UTC`: by the 24-hour clock, as UTC is written everywhere. */
function utcWords(moment: Instant, locale: Locale): string {
  const utc = parseTimeZone('UTC');
  if (utc === undefined) throw new RangeError('The time zone data knows no UTC.');
  const wall = toWallTime(moment, utc);
  return pageWordsFor(locale).status.utc(
    dateWords(dateOf(wall), locale, 'plain'),
    timeWords(wall, locale, '24h'),
  );
}
