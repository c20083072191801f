import {
  type AccessibilityOffer,
  type ChangedField,
  type CourseLevel,
  type EventFormat,
  type MaterialKind,
  numberWords,
  type PresenterRole,
  type SpokenLanguage,
} from '@porchlight/shared';

import { oneOrMore } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  `${numberWords(n, 'en')} ${oneOrMore(n, one, other)}`;

const points = (n: number): string => `±${count(n, 'point', 'points')}`;

/** The words of the interface in English. Their shape is the contract for every other language. */
export const en = {
  frame: {
    documentTitle: (page: string, site: string) => `${page} – ${site}`,
    skip: 'Skip to content',
    mainNavigation: 'Main',
    breadcrumb: 'Breadcrumb',
    home: 'Home',
    search: 'Search',
    languages: 'Languages',
    languageHome: 'home page',
    notice: 'Notice',
    noticeMore: 'Read more',
    footer: 'About this site',
    promise: 'No cookies, no tracking, nothing to sign',
    subscribe: 'Subscribe',
    status: 'Site status',
    pictureBy: (credit: string) => `Picture: ${credit}`,
    onHost: (host: string) => `on ${host}`,
    writtenIn: (language: string) => `In ${language}`,
  },

  navigation: {
    events: 'Events',
    courses: 'Courses',
    news: 'News',
    stories: 'Stories',
    research: 'Research',
    topics: 'Topics',
  },

  languageNames: {
    ar: 'Arabic',
    de: 'German',
    en: 'English',
    es: 'Spanish',
    fr: 'French',
    hi: 'Hindi',
    it: 'Italian',
    ja: 'Japanese',
    ko: 'Korean',
    pt: 'Portuguese',
    ru: 'Russian',
    uk: 'Ukrainian',
    vi: 'Vietnamese',
    zh: 'Chinese',
    ase: 'American Sign Language',
    bfi: 'British Sign Language',
  } satisfies Record<SpokenLanguage, string> as Record<SpokenLanguage, string>,

  /** What a document is, above its title. */
  kind: {
    event: {
      ahead: { webinar: 'Webinar', 'in-person': 'In-person event', hybrid: 'Hybrid event' },
      past: {
        webinar: 'Past webinar',
        'in-person': 'Past in-person event',
        hybrid: 'Past hybrid event',
      },
      onDemand: {
        webinar: 'On-demand webinar',
        'in-person': 'On-demand event',
        hybrid: 'On-demand event',
      },
    } satisfies Record<string, Record<EventFormat, string>>,
    newsArticle: (publication: string | undefined) =>
      publication === undefined ? 'News article' : `${publication} news article`,
    blogPost: (publication: string | undefined) =>
      publication === undefined ? 'Blog post' : `${publication} blog post`,
    story: 'Story',
    featuredStory: 'Featured story',
    socialPost: (hashtag: string | undefined) =>
      hashtag === undefined ? 'Post' : `${hashtag} post`,
    featuredSocialPost: (hashtag: string | undefined) =>
      hashtag === undefined ? 'Featured post' : `Featured ${hashtag} post`,
    freeCourse: 'Free course',
    course: 'Course',
    guide: 'Guide',
    survey: 'Survey',
    product: 'Product',
    page: 'Page',
  },

  course: {
    length: 'Length',
    level: 'Level',
    levels: {
      'all-levels': 'All levels',
      beginner: 'Beginner',
      intermediate: 'Intermediate',
      advanced: 'Advanced',
    } satisfies Record<CourseLevel, string> as Record<CourseLevel, string>,
  },

  duration: {
    minutes: (n: number) => count(n, 'minute', 'minutes'),
    hours: (n: number) => count(n, 'hour', 'hours'),
  },

  time: {
    allDay: 'All day',
    toBeAnnounced: 'Date to be announced',
    onDemand: 'Watch at any time',
    /** On a calendar leaf: a word above, a sign, a word below. */
    leafToBeAnnounced: { week: 'Date', month: 'to be announced' },
    leafOnDemand: { week: 'On demand', month: 'at any time' },
    was: (when: string) => `Was: ${when}`,
    repeatedHour: 'The clocks go back that night; the first of the two equal hours is meant.',
    /** For a visitor in another zone. Written for a browser, which puts its own numbers and names in. */
    own: {
      /** The language and its digits, as BCP 47 names them. */
      language: 'en-u-nu-latn',
      line: 'In your time zone: {from} to {to}',
      /** Stands before a time whose day has to be said. */
      day: '{weekday} {day} {month} {year}, ',
    },
  },

  event: {
    formats: {
      webinar: 'Webinar',
      'in-person': 'In person',
      hybrid: 'In person and online',
    } satisfies Record<EventFormat, string> as Record<EventFormat, string>,
    formatsInFull: {
      webinar: 'Webinar, online',
      'in-person': 'In person',
      hybrid: 'In person and online',
    } satisfies Record<EventFormat, string> as Record<EventFormat, string>,
    flags: {
      live: 'Happening now',
      next: 'Next event',
      cancelled: 'Cancelled',
      postponed: 'Postponed',
      movedOnline: 'Moved online',
      tentative: 'Not yet confirmed',
      full: 'Fully booked',
      waitingList: 'Full, waiting list open',
      past: 'Past event',
      toBeAnnounced: 'Date to be announced',
      onDemand: 'On demand',
    },
    liveUntil: (time: string) => `Happening now, until ${time}`,
    register: 'Register',
    registerFor: (title: string) => ` for ${title}`,
    join: 'Join online',
    joinNow: 'Join now',
    joinWaitingList: 'Join the waiting list',
    registration: {
      notNeeded: 'No registration needed',
      opensOn: (date: string) => `Registration opens on ${date}`,
      wasToOpenOn: (date: string) => `Registration was to open on ${date}`,
      opensLater: 'Registration opens later',
      open: 'Registration is open',
      waitingList: 'Fully booked; there is a waiting list',
      full: 'Fully booked',
      closed: 'Registration is closed',
    },
    addToCalendar: 'Add to calendar',
    calendarFile: 'Calendar file (.ics) for Apple, Outlook desktop and others',
    calendarServices: {
      google: 'Google Calendar',
      'outlook-com': 'Outlook.com',
      'microsoft-365': 'Microsoft 365',
      yahoo: 'Yahoo Calendar',
    },
    /** For a calendar that cannot convert the time to the visitor's zone. */
    inZoneOfEvent: (calendar: string) => `${calendar} (in the time zone of the event)`,
    showDetails: 'Show details',
    /** Joins a label that many entries share to the name of one: the accessible name is unique. */
    of: (title: string) => `: ${title}`,
    passed: {
      ready: 'This event has passed. View the archive.',
      coming: 'This event has passed. The recording is coming.',
      notRecorded: 'This event has passed. It was not recorded.',
    },
    notice: {
      cancelled: 'This event will not take place',
      postponed: 'This event is postponed',
      movedOnline: 'This event has moved online',
      tentative: 'This event is not yet confirmed',
      tentativeText: 'The date may still change. Calendar subscribers are told when it is settled.',
      postponedText: 'A new date will be announced on this page and in subscribed calendars.',
      announced: (date: string) => `Announced on ${date}`,
    },
    facts: {
      heading: 'At a glance',
      format: 'Format',
      cost: 'Cost',
      free: 'Free',
      registration: 'Registration',
      language: 'Language',
      audience: 'For',
      capacity: 'Places',
      where: 'Where',
      series: 'Series',
    },
    about: 'About this event',
    presenters: 'Who is speaking',
    roles: {
      presenter: 'Presenter',
      panelist: 'Panelist',
      moderator: 'Moderator',
      host: 'Host',
      interpreter: 'Interpreter',
    } satisfies Record<PresenterRole, string> as Record<PresenterRole, string>,
    roleAt: (role: string, organization: string) => `${role}, ${organization}`,
    goodToKnow: 'Good to know',
    access: 'Access',
    offers: {
      'live-captions': 'Live captions',
      'sign-language': 'Sign language interpretation',
      transcript: 'Transcript',
      'audio-description': 'Audio description',
      'step-free-access': 'Step-free access',
      'hearing-loop': 'Hearing loop',
      'large-print': 'Large print',
      'quiet-space': 'Quiet space',
    } satisfies Record<AccessibilityOffer, string> as Record<AccessibilityOffer, string>,
    accessQuestion: 'Do you need something else? Please ask:',
    contact: 'Questions about this event',
    place: 'Place',
    room: (room: string) => `Room: ${room}`,
    map: 'Open the map',
    placePage: (name: string) => `How to get to ${name}`,
    topics: 'Topics',
    related: 'You may also like',
    changes: 'Changes to this event',
    changed: {
      startsAt: 'new date or time',
      endsAt: 'new end',
      timeZone: 'new time zone',
      eventStatus: 'new status',
      format: 'new format',
      place: 'new place',
      recording: 'recording updated',
      captions: 'captions updated',
      slug: 'new address of this page',
      title: 'new title',
    } satisfies Record<ChangedField, string> as Record<ChangedField, string>,
  },

  /** What is kept from an event. */
  archive: {
    heading: 'The archive',
    materialsHeading: 'Material',
    materialsCaption: 'What goes with this event, and where each item stands',
    joint: ', ',
    caption: 'What we keep from this event, and where each item stands',
    item: 'Item',
    state: 'Where it stands',
    details: 'Details',
    region: 'Table: the archive',
    materialsRegion: 'Table: material',
    recording: 'Recording',
    captions: 'Captions',
    transcript: 'Transcript',
    materials: {
      slides: 'Slides',
      chat: 'Chat log',
      'learner-guide': 'Learner guide',
      handout: 'Handout',
      certificate: 'Certificate',
      other: 'More material',
    } satisfies Record<MaterialKind, string> as Record<MaterialKind, string>,
    available: 'Available',
    due: 'Due',
    notProvided: 'Not provided',
    publishedOn: (date: string) => `published ${date}`,
    onThisPage: 'On this page',
    play: 'Watch the recording',
    playsElsewhere: (host: string) => `The recording plays on ${host}.`,
    withCaptions: 'With captions.',
    playHere: (player: string) => `Play here, from ${player}`,
    playHereNote: (player: string) =>
      `Playing here loads ${player}, which learns of it and may set cookies.`,
    fullTranscript: 'Transcript',
  },

  list: {
    upcoming: 'Upcoming events',
    upcomingLead: 'Each time is written in the time zone of its event.',
    onDemand: 'On-demand events',
    onDemandLead: 'Recordings to watch at any time, newest first. No sign-in.',
    ofFormat: {
      webinar: 'Webinars',
      'in-person': 'In-person events',
      hybrid: 'Events in person and online',
    } satisfies Record<EventFormat, string> as Record<EventFormat, string>,
    filters: 'Filter events',
    when: 'When',
    topic: 'Topic',
    format: 'Format',
    upcomingFilter: 'Upcoming',
    recordingsFilter: 'Recordings',
    changes: 'Changes',
    toBeAnnounced: 'Date to be announced',
    passedOfFormat: 'Recordings',
    nothingUpcoming: 'Nothing is announced just now',
    nothingUpcomingText:
      'The next date appears here as soon as it is settled. Subscribe and it comes to you, or watch what was recorded.',
    nothingToWatch: 'No recordings yet',
    nothingToWatchText: 'Recordings appear here after the events. See what is coming up.',
    seeUpcoming: 'See upcoming events',
    seeRecordings: 'See all recordings',
    subscribe: 'Get these events in your calendar',
    subscribeText:
      'Subscribe once. New dates, moves and cancellations arrive by themselves, and nothing is ever doubled.',
    howToSubscribe: 'How to subscribe',
  },

  month: {
    view: 'Month view',
    caption: 'Weeks begin on Sunday. Each time is in the zone of its event.',
    /** 0 is Sunday, 1 is Monday, 6 is Saturday: where a row of the table begins. */
    firstWeekday: 0 as 0 | 1 | 6,
    lead: 'Everything in this month, past or to come.',
    pager: 'Months',
    /** On the days after the one an event starts on, and on its last. */
    continues: 'Continues',
    until: (time: string) => `Until ${time}`,
  },

  home: {
    headings: {
      survey: 'What libraries say',
      guide: 'Where to begin',
      featured: 'Recent insights',
      courses: 'Improve your skills',
      upcoming: 'Upcoming events',
      'on-demand': 'On-demand events',
      products: 'Products that help',
      subscribe: 'We will leave the light on for you',
    },
    subscribeLead:
      'Put the whole programme in your own calendar, or follow one topic in a feed reader. Moves and cancellations arrive by themselves. No account, no e-mail address, no tracking.',
    subscribeAction: 'Subscribe to the calendar',
    allFeeds: 'See all feeds',
    swipe: '← Swipe for more →',
    findings: 'Survey findings',
    surveyMode: {
      online: 'Online survey',
      phone: 'Telephone survey',
      paper: 'Survey on paper',
      'in-person': 'Survey in person',
      mixed: 'Survey',
    },
    surveyNote: (mode: string, sample: string, population: string, days: string) =>
      `${mode} of ${sample} ${population}, ${days}.`,
    marginStated: (stated: number) => `Margin of error: ${points(stated)}, as stated.`,
    marginComputed: (sample: string, computed: number, confidence: string) =>
      `A sample of ${sample} gives ${points(computed)} at ${confidence} confidence.`,
    marginBoth: (stated: number, sample: string, computed: number, confidence: string) =>
      `Margin of error: ${points(stated)} as stated; a sample of ${sample} gives ±${numberWords(computed, 'en')} at ${confidence} confidence.`,
    howSure: 'How sure are we?',
    allGuides: 'Read the whole guide',
    allInsights: 'All stories',
    allCourses: 'All courses',
    allUpcoming: 'All upcoming events',
    allRecordings: 'All recordings',
    allProducts: 'All products',
    recordingReady: 'The recording is ready.',
    captionsReady: 'Recording and captions are ready.',
    transcriptReady: 'Recording, captions and transcript are ready.',
  },

  lost: {
    kind: 'Page not found (404)',
    title: 'Nobody is home at this address',
    text: 'The page may have moved, or the link may have lost a letter on the way. The lights are on next door.',
    picture: 'A dark porch with the lantern off. A cat waits on the steps.',
    home: 'Go to the front door',
    events: 'See upcoming events',
    topics: 'Browse by topic',
    report: 'Tell us about the broken link',
    movedTitle: 'This page has moved',
    movedText:
      'It has a new address. If your browser does not go there by itself, follow the link.',
    movedLink: 'Go to the new address',
    goneKind: 'Removed (410)',
    goneTitle: 'This page was taken down',
    goneText: 'It was removed on purpose and will not come back. What is current is close by.',
  },
};

export type Words = typeof en;
