import {
  type CourseFormat,
  type Facet,
  numberWords,
  type ListedType,
  type SurveyMode,
} from '@porchlight/shared';

import { feeds } from '../feeds/en.ts';
import { oneOrMore } from '../plural.ts';

const count = (n: number, one: string, other: string): string =>
  `${numberWords(n, 'en')} ${oneOrMore(n, one, other)}`;

const points = (n: number): string => `±${count(n, 'point', 'points')}`;

/** Types whose list and month pages come from one pattern; events have their own. */
export type ReadingType = Exclude<ListedType, 'event'>;

/** The words of everything but the front door and the events, in English. */
export const en = {
  article: {
    byBefore: 'By ',
    nameJoint: ', ',
    readingTime: (minutes: number) => `${count(minutes, 'minute', 'minutes')} to read`,
    correction: 'Correction',
    onHost: (host: string) => `(on ${host})`,
    readOnHost: (host: string) => `Read it on ${host}`,
    appearedOn: (host: string) => `This appeared on ${host}. Here is what it is about.`,
    readOn: 'Read on',
    filedUnder: 'Filed under',
    audiences: 'For',
  },

  story: {
    campaign: 'Campaign',
    /** As it is written; right-to-left text keeps its sign in front. */
    hashtag: (hashtag: string) => hashtag,
    moreOfCampaign: (hashtag: string) => `More stories with ${hashtag}`,
    seePost: (host: string) => `See the original post on ${host}`,
    website: (name: string) => `Website of ${name}`,
  },

  course: {
    start: 'Go to the course',
    opensOn: (host: string) => `Opens on ${host}.`,
    retiredSince: (date: string) => `This course is no longer offered: it was retired on ${date}.`,
    retired: 'No longer offered',
    retiredText: 'The page stays for those who took it. Other courses are listed beside it.',
    retiringOn: (date: string) => `This course is offered until ${date}.`,
    card: 'Catalogue card',
    provider: 'Offered by',
    length: 'Length',
    level: 'Level',
    format: 'Format',
    formats: {
      'self-paced': 'Self-paced',
      live: 'Live sessions',
      blended: 'Self-paced and live',
    } satisfies Record<CourseFormat, string> as Record<CourseFormat, string>,
    certificate: 'Certificate',
    withCertificate: 'Yes, on completion',
    withoutCertificate: 'No',
    cost: 'Cost',
    free: 'Free',
    notFree: 'Not free; see the provider’s page',
    lastReviewed: 'Last reviewed',
  },

  guide: {
    contents: 'In this guide',
    steps: (n: number) => count(n, 'part', 'parts'),
    empty: 'The parts of this guide are not published just now.',
  },

  survey: {
    answer: 'Answer',
    share: 'Share',
    likelyRange: 'Likely range',
    caption: (question: string, sample: number) =>
      `${question}: percent of ${count(sample, 'answer', 'answers')}`,
    tableRegion: (question: string) => `Table: ${question}`,
    figureNote: (confidence: string) =>
      `Bars show the share of answers; the thin line shows the likely range (${confidence} confidence, Wilson interval).`,
    howSure: 'How sure are we?',
    marginAgrees: (stated: number, computed: number) =>
      `The survey states a margin of error of ${points(stated)}. Our own check from the number of answers gives ${points(computed)}: the two agree.`,
    marginDiffers: (stated: number, computed: number) =>
      `The survey states a margin of error of ${points(stated)}. Our own check from the number of answers gives ${points(computed)}, which is not the same. We show both, and draw each bar’s range from the number of answers.`,
    marginComputed: (computed: number) =>
      `The survey states no margin of error. The number of answers gives ${points(computed)}.`,
    marginStated: (stated: number) =>
      `The survey states a margin of error of ${points(stated)}. It cannot be checked at this level of confidence.`,
    marginUnknown: 'The survey states no margin of error, and none can be computed from it.',
    marginMeaning:
      'A gap of a point or two between two bars may be chance. A gap of thirty is not.',
    asked: 'Asked',
    modes: {
      online: 'Online',
      phone: 'By telephone',
      paper: 'On paper',
      'in-person': 'In person',
      mixed: 'In several ways',
    } satisfies Record<SurveyMode, string> as Record<SurveyMode, string>,
    askedWhen: (mode: string, days: string) => `${mode}, ${days}`,
    answers: 'Answers',
    who: 'Who',
    confidence: 'Confidence',
    margin: 'Margin of error',
    marginFact: (stated: number | undefined, computed: number | undefined) =>
      [
        stated === undefined ? 'none stated' : `${points(stated)} stated`,
        ...(computed === undefined ? [] : [`±${numberWords(computed, 'en')} computed`]),
      ].join(', '),
    about: 'About the survey',
    takeAway: 'Take the figures with you',
    formats: { csv: 'Table (CSV)', json: 'Data (JSON)' },
    cite: 'To cite it',
  },

  product: {
    owner: (name: string) => `By ${name}`,
    website: (name: string) => `Website of ${name}`,
    others: 'Other products',
  },

  page: {
    lastReviewed: (date: string) => `Last reviewed on ${date}`,
  },

  person: {
    kind: 'Person',
    website: (name: string) => `Website of ${name}`,
    upcoming: 'Coming up',
    events: 'Past events and recordings',
    writings: 'Written',
    nothing: 'Nothing by this person is published just now.',
  },

  facet: {
    titles: {
      topic: 'Topics',
      audience: 'Audiences',
      series: 'Series',
      place: 'Places',
      campaign: 'Campaigns',
    } satisfies Record<Facet, string> as Record<Facet, string>,
    leads: {
      topic: 'Everything we publish, gathered by what it is about.',
      audience: 'Everything we publish, gathered by whom it is for.',
      series: 'Events that belong together, from the first session to the last.',
      place: 'Where to find us, how to get in, and what happens there.',
      campaign: 'Hashtags under which libraries tell what they did.',
    } satisfies Record<Facet, string> as Record<Facet, string>,
    kinds: {
      topic: 'Topic',
      audience: 'Audience',
      series: 'Series',
      place: 'Place',
      campaign: 'Campaign',
    } satisfies Record<Facet, string> as Record<Facet, string>,
    none: 'There is nothing here yet.',
    entries: (n: number) => (n === 0 ? 'Nothing yet' : count(n, 'entry', 'entries')),
    ageRange: (range: string) => `Age: ${range}`,
    upcoming: 'Coming up',
    calledOff: 'Called off',
    past: 'Past events and recordings',
    toBeAnnounced: 'Date to be announced',
    website: 'Website of the campaign',
    all: {
      topic: 'All topics',
      audience: 'All audiences',
      series: 'All series',
      place: 'All places',
      campaign: 'All campaigns',
    } satisfies Record<Facet, string> as Record<Facet, string>,
  },

  place: {
    visit: 'Visit',
    address: 'Address',
    access: 'Getting in',
    stepFree: 'Step-free access',
    stepFreeUnknown: 'Step-free access is not confirmed; please ask before you come.',
    directions: 'Getting there',
    parking: 'Parking',
    contact: 'Contact',
    map: 'Open the map',
  },

  list: {
    titles: {
      'news-article': 'News',
      'blog-post': 'Blog',
      story: 'Stories',
      course: 'Courses',
      guide: 'Guides',
      survey: 'Research',
      product: 'Products',
    } satisfies Record<ReadingType, string> as Record<ReadingType, string>,
    leads: {
      'news-article': 'What libraries do, decide and learn, newest first.',
      'blog-post': 'Thinking out loud, by people who work with their communities.',
      story: 'What libraries did, told by the people who were there.',
      course: 'Learn at your own pace, from providers we know.',
      guide: 'Reading lists to take in order, one part at a time.',
      survey: 'Surveys with their method, and how sure the figures are.',
      product: 'Tools that help libraries meet their communities.',
    } satisfies Record<ReadingType, string> as Record<ReadingType, string>,
    all: {
      'news-article': 'All news',
      'blog-post': 'All blog posts',
      story: 'All stories',
      course: 'All courses',
      guide: 'All guides',
      survey: 'All research',
      product: 'All products',
    } satisfies Record<ReadingType, string> as Record<ReadingType, string>,
    inMonth: (title: string, month: string) => `${title}, ${month}`,
    byMonth: 'By month',
    months: 'Months',
    earlier: (month: string) => `Earlier: ${month}`,
    later: (month: string) => `Later: ${month}`,
    empty: 'Nothing is published here just now',
    emptyText: 'What is published appears here by itself.',
  },

  feeds,

  search: {
    title: 'Find something',
    short: 'Search',
    description: 'Browse everything on this site by topic, by kind and by date.',
    lead: 'Everything on this site, in three orders: by what it is about, by what it is, and by when it was.',
    byTopic: 'By topic',
    byKind: 'By kind',
    byAudience: 'By audience',
    byYear: 'By month',
    events: 'Upcoming events',
    recordings: 'Recordings',
    eventsBy: 'Events',
  },

  status: {
    title: 'Site status',
    description: 'When this site was last written, and what it holds.',
    lead: 'This site is a set of plain pages, written again whenever something is published or a time has come.',
    written: 'Written for',
    nextChange: 'Changes by itself next',
    nextChangeNone: 'Nothing is due: the site changes when something is published.',
    holds: 'What it holds',
    region: 'Table: what the site holds',
    kind: 'Kind',
    number: 'Entries',
    utc: (date: string, time: string) => `${date}, ${time} UTC`,
    facts: 'The same as data',
    events: 'Events',
  },
};

export type PageWords = typeof en;
