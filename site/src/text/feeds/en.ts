import type { EventFormat, Facet, FeedType } from '@porchlight/shared';

/** A name, and in one sentence what comes to those who subscribe. */
type Described = readonly [name: string, carries: string];

/** The words around subscribing, in English: the page of all feeds, and the box of every list. */
export const feeds = {
  title: 'Subscribe once, and stay told',
  short: 'Subscribe',
  description: 'Every calendar and feed of this site, with its address and how to use it.',
  lead: 'Two ways to hear from us without giving us anything: a calendar that fills itself, and feeds for a reader. Pick what you care about; leave whenever you like.',

  calendar: {
    heading: 'In your calendar',
    text: 'Best for events. They appear in the calendar you already use. A move or a cancellation changes the entry that is there; it never adds a second one.',
    about: 'all events',
    steps: [
      'Press the button of your calendar, and confirm.',
      'None of them is yours? Copy the address and paste it where your calendar says “From URL” or “Subscribe by address”.',
    ],
    note: '“Open in my calendar” starts the program on this device: Apple Calendar, Thunderbird, or Outlook on a desktop. An Android phone has none that opens by itself: there, take Google Calendar.',
  },
  reader: {
    heading: 'In a feed reader',
    text: 'Best for news, stories and recordings. A feed reader is an app or a website that gathers what is new from the places you choose: Feedly, Inoreader, NetNewsWire and Thunderbird are some. Each item comes once, in order, with its text.',
    about: 'everything at once',
    steps: [
      'Copy an address, from here or from the list below.',
      'Paste it in your reader where it says “Add feed” or “Follow”.',
    ],
    note: 'Every reader understands RSS. JSON Feed says the same in a newer form; when in doubt, take RSS.',
  },

  every: 'Everything you can subscribe to',
  everyLead: 'Each line opens to what is there already and to every way in.',
  jump: 'Jump to',
  groups: { everything: 'Everything', types: 'By type', formats: 'Formats of events' },
  all: [
    'Everything new',
    'Events, recordings, news, blog posts, stories, courses, guides and research.',
  ] as Described,
  recordings: ['Recordings', 'Each recording of an event, once it is ready to watch.'] as Described,
  changes: [
    'Changes to events',
    'What is moved, cancelled or back on, what is announced, and each recording that is added.',
  ] as Described,
  types: {
    event: ['Events', 'Every event, and its recording once there is one.'],
    'news-article': ['News', 'What libraries do, decide and learn.'],
    'blog-post': ['Blog', 'Thinking out loud, by people who work with their communities.'],
    story: ['Stories', 'What libraries did, told by the people who were there.'],
    course: ['Courses', 'Each course as it joins the catalogue.'],
    guide: ['Guides', 'Reading lists to take in order.'],
    survey: ['Research', 'Surveys with their method, and how sure the figures are.'],
  } satisfies Record<FeedType, Described> as Record<FeedType, Described>,
  facets: {
    topic: 'Everything we publish on this topic, events included.',
    audience: 'Everything we publish for this audience, events included.',
    series: 'Each event of the series, and what is written about it.',
    place: 'What happens at this place, and what is written about it.',
    campaign: 'Each story told under the campaign’s hashtag.',
  } satisfies Record<Facet, string> as Record<Facet, string>,
  formats: {
    webinar: 'Events to join from anywhere.',
    'in-person': 'Events to come to.',
    hybrid: 'Events to come to or to join from anywhere.',
  } satisfies Record<EventFormat, string> as Record<EventFormat, string>,
  qualified: (kind: string, name: string) => `${kind}: ${name}`,

  cadences: {
    nothing: 'Nothing yet',
    daily: 'About every day',
    'some-days': 'A few times a week',
    weekly: 'About once a week',
    fortnightly: 'About twice a month',
    monthly: 'About once a month',
    rarely: 'Now and then',
    'on-change': 'Whenever an event is added or changes',
  },

  latest: 'Latest',
  seeLatest: 'See what is there',
  noneYet: 'Nothing yet. Subscribe already, and the first one reaches you.',
  ways: {
    open: 'Open in my calendar',
    kept: 'Keep cancelled events in sight',
    keptWhy: 'What this is for',
    about: (name: string) => `: ${name}`,
    keptName: (name: string) => `${name}, cancelled events kept`,
  },
  copy: {
    calendar: 'Calendar address',
    rss: 'RSS address',
    json: 'JSON Feed address',
    opml: 'Address of the list',
    copy: 'Copy',
    copied: 'Copied',
    selected: 'The address is selected; copy it from there.',
    about: (label: string, name: string) => ` ${label}: ${name}`,
  },

  cancelled: {
    heading: 'When an event is cancelled',
    text: 'Google Calendar removes a cancelled event without a word. Apple Calendar keeps it, struck through.',
    advice:
      'If you would rather see that it was cancelled, look under any calendar for “Keep cancelled events in sight”. In that calendar the event stays where it was, with “Cancelled” in its title.',
  },
  delays: {
    heading: 'How soon you hear of a change',
    lead: 'We write a change down at once. When your program comes to look is up to the program, and we cannot hurry it.',
    program: 'Program',
    looks: 'Looks for news',
    rows: [
      ['Google Calendar', 'every 8 to 24 hours'],
      ['Outlook.com, Microsoft\u00a0365', 'about every 3 hours, sometimes after a day'],
      ['Outlook on a desktop', 'when it starts, then every few hours'],
      ['Apple Calendar', 'as you set it; mostly every hour or every few'],
      ['Thunderbird', 'every 30 minutes, or as you set it'],
      ['Yahoo Calendar', 'every 8 to 12 hours'],
      ['Feed readers', 'within minutes or hours'],
    ] as readonly (readonly [program: string, looks: string])[],
    note: 'Shortly before an event, trust its page: it is always up to date.',
  },
  opml: {
    heading: 'All feeds at once',
    text: 'This list holds every feed of this page, in a form that readers take in at once (it is called OPML). Download it and import it in your reader, or give your reader its address.',
    about: 'all feeds',
    download: 'Download the list of feeds',
  },
  one: {
    heading: 'Just one event',
    text: 'As long as an event is ahead, its page has a calendar file of its own, and links that put the event into your calendar. That is a copy: what changes later reaches only those who subscribe.',
  },
  moved: {
    heading: 'Only what changed',
    text: 'One feed tells nothing but news of events: announced, moved, cancelled, back on, a recording added. Each item says what was and what is.',
    link: 'To the feed of changes',
  },

  box: {
    list: 'Follow this list',
    recordings: 'Follow the recordings',
    facets: {
      topic: 'Follow this topic',
      audience: 'Follow what is for you',
      series: 'Follow this series',
      place: 'Follow this place',
      campaign: 'Follow this campaign',
    } satisfies Record<Facet, string> as Record<Facet, string>,
    text: 'What is new comes to you by itself. No account, no e-mail address.',
    openNote: 'The first button starts Apple Calendar, Thunderbird or Outlook.',
    addresses: 'Addresses to copy',
    feed: 'Address for a feed reader (RSS)',
    all: 'All ways to subscribe',
  },
};

export type FeedWords = typeof feeds;
