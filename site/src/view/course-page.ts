import {
  addDays,
  type Body,
  type CalendarDate,
  type Course,
  dateWords,
  listPath,
  type Locale,
  subscriptionsToType,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { courseJsonLd, jsonLdText } from '../outputs/json-ld/json-ld.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { wordsFor } from '../text/words.ts';
import { hostOf } from './address.ts';
import { type CardSection, toRelated } from './card-section.ts';
import type { Fact } from './card.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { documentAt } from './document-at.ts';
import { documentFrame } from './document-frame.ts';
import { durationWords } from './duration.ts';
import { filedUnder } from './filed-under.ts';
import { kindOf } from './kind.ts';
import type { LinkGroup, LinkView } from './links.ts';
import { organizationName } from './organization-name.ts';
import type { PageFrame } from './page-frame.ts';
import { type PictureView, toPicture } from './picture.ts';
import { isRetired } from './retirement.ts';

/** Something to learn, and where. */
export interface CoursePage {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  readonly structuredData: readonly string[];
  readonly kinds: readonly string[];
  readonly title: string;
  readonly summary: string | undefined;
  readonly picture: PictureView | undefined;
  readonly availability: Availability;
  /** The few facts that decide whether to take it. */
  readonly facts: readonly Fact[];
  readonly card: { readonly heading: string; readonly facts: readonly Fact[] };
  readonly body: Body;
  readonly filedUnder: readonly LinkGroup[];
  readonly related: CardSection | undefined;
}

/** A retired course has no way in, and says so. */
export type Availability =
  | {
      readonly name: 'offered';
      readonly action: LinkView;
      readonly note: string;
      readonly until: string | undefined;
    }
  | {
      readonly name: 'retired';
      readonly heading: string;
      readonly text: string;
      readonly others: LinkView;
    };

export function toCoursePage(hub: HubReader, path: string, locale: Locale): CoursePage {
  const course = documentAt(hub, path, locale, 'course');
  const { course: words, list, article } = pageWordsFor(locale);
  const picture = toPicture(hub, course.image, locale);
  const kind = kindOf(hub, course, wordsFor(locale));
  const provider = organizationName(hub, course.provider, locale);
  return {
    frame: documentFrame(hub, course, {
      description: course.summary,
      picture,
      feeds: subscriptionsToType('course'),
    }),
    crumbs: toCrumbs(locale, course.title, {
      words: list.titles.course,
      path: listPath('course', locale),
    }),
    structuredData: [jsonLdText(courseJsonLd(course, hub))],
    kinds: [kind, provider].filter((part) => part !== undefined),
    title: course.title,
    summary: course.summary,
    picture,
    availability: availabilityOf(hub, course, locale),
    facts: factsOf(course, locale),
    card: { heading: words.card, facts: cardFactsOf(course, provider, locale) },
    body: course.body,
    filedUnder: filedUnder(hub, course, locale),
    related: toRelated(hub, course.documentId, locale, article.readOn),
  };
}

function availabilityOf(hub: HubReader, course: Course, locale: Locale): Availability {
  const words = pageWordsFor(locale);
  const { enrolUrl, retiredOn } = course;
  const day = retiredOn && dateWords(retiredOn, locale, 'plain');
  if (day !== undefined && isRetired(hub, course, locale)) {
    return {
      name: 'retired',
      heading: words.course.retiredSince(day),
      text: words.course.retiredText,
      others: { words: words.list.all.course, path: listPath('course', locale) },
    };
  }
  return {
    name: 'offered',
    action: { words: words.course.start, path: enrolUrl },
    note: words.course.opensOn(hostOf(enrolUrl)),
    until:
      retiredOn === undefined
        ? undefined
        : words.course.retiringOn(lastDayBefore(retiredOn, locale)),
  };
}

/** What is retired on a day is offered until the day before. */
const lastDayBefore = (retiredOn: CalendarDate, locale: Locale): string =>
  dateWords(addDays(retiredOn, -1), locale, 'plain');

function factsOf(course: Course, locale: Locale): readonly Fact[] {
  const words = pageWordsFor(locale).course;
  const common = wordsFor(locale);
  const { lengthMinutes, level, courseFormat, certificate } = course;
  return [
    ...(lengthMinutes === undefined
      ? []
      : [{ label: words.length, words: durationWords(lengthMinutes, common) }]),
    { label: words.level, words: common.course.levels[level] },
    { label: words.format, words: words.formats[courseFormat] },
    {
      label: words.certificate,
      words: certificate ? words.withCertificate : words.withoutCertificate,
    },
  ];
}

function cardFactsOf(
  course: Course,
  provider: string | undefined,
  locale: Locale,
): readonly Fact[] {
  const words = pageWordsFor(locale).course;
  const { free, cost, lastReviewedOn } = course;
  return [
    { label: words.cost, words: cost ?? (free ? words.free : words.notFree) },
    ...(provider === undefined ? [] : [{ label: words.provider, words: provider }]),
    ...(lastReviewedOn === undefined
      ? []
      : [{ label: words.lastReviewed, words: dateWords(lastReviewedOn, locale, 'plain') }]),
  ];
}
