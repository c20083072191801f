import type { Words } from './words';

export const en: Words = {
  states: {
    draft: 'Draft',
    queued: 'On its way',
    live: 'Live',
    held: 'Held back',
    withdrawn: 'Not on the site',
  },
  whereabouts: {
    title: 'Where is this?',
    column: 'On the site',
    draft: 'Draft: only editors see it. It goes to the site when it is published.',
    queued: 'Published, and on its way to the site. This takes seconds.',
    live: (since) => `Live since ${since}.`,
    held: (since) => `Held back since ${since}. Visitors still see what was there before.`,
    because: (reason) => `Held back because: ${reason}`,
    withdrawn: 'It was on the site, and was taken off.',
    page: 'Open the page',
    carriedBy: 'Feeds and calendars that carry it',
    feed: 'feed',
    calendar: 'calendar',
    everything: 'Everything',
    recordings: 'Recordings',
    unknown: 'We cannot tell just now. It is asked again in a moment.',
  },
  widgets: {
    status: 'The site',
    attention: 'Needs attention',
    events: 'Next events',
    changes: 'What changes next by itself',
    waiting: 'One moment …',
    failed: 'We cannot tell just now. It is asked again in a moment.',
    noRun: 'The site has not been published yet.',
    lastRun: (at, files) =>
      `Last published ${at}: ${files === 1 ? 'one file' : `${files} files`} changed.`,
    queue: (count) =>
      count === 0
        ? 'Everything that is published is on the site.'
        : `${count === 1 ? 'One entry is' : `${count} entries are`} on the way.`,
    pinned: 'The site is kept as it is until it is unpinned. What is published waits.',
    nothingWrong: 'Nothing. All that is published is on the site.',
    noEvents: 'No event is ahead.',
    noChange: 'Nothing changes by itself.',
    openSite: 'Open the site',
  },
  eventStates: { live: 'going on now', cancelled: 'cancelled', postponed: 'postponed' },
  types: {
    event: 'Events',
    'news-article': 'News',
    'blog-post': 'Blog posts',
    story: 'Stories',
    course: 'Courses',
    guide: 'Guides',
    survey: 'Surveys',
  },
  formats: { webinar: 'Webinars', 'in-person': 'In person', hybrid: 'In person and online' },
};
