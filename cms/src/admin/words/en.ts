import { actions } from './actions-en';
import { intakeEn } from './intake';
import type { Words } from './words';

export const en: Words = {
  states: {
    draft: 'Draft',
    queued: 'On its way',
    live: 'Live',
    held: 'Held back',
    withdrawn: 'Not on the site',
  },
  more: 'More',
  whereabouts: {
    title: 'Where is this?',
    column: 'On the site',
    draft: 'Draft: only editors see it. It goes to the site when it is published.',
    queued: 'Published, and on its way to the site. This takes seconds.',
    live: (since) => `Since ${since}.`,
    held: (since) => `Since ${since}. Visitors still see what was there before.`,
    because: (reason) => `Because: ${reason}`,
    withdrawn: 'It was on the site, and was taken off.',
    page: 'Open the page',
    carriedBy: 'Feeds and calendars that carry it',
    feed: 'feed',
    calendar: 'calendar',
    everything: 'Everything',
    recordings: 'Recordings',
    unknown: 'We cannot tell just now. It is asked again in a moment.',
  },
  review: {
    title: 'Review',
    short: ({ stand, required }) =>
      ({
        none: required ? 'Needed before it is published' : undefined,
        changed: 'Changed since; ask again',
        'in-review': 'Waits for a decision',
        approved: 'Approved',
        'sent-back': 'Sent back',
      })[stand],
    none: 'Nobody was asked to read this draft. You can ask a colleague.',
    required: 'A colleague has to approve this before it can be published.',
    changed: 'The draft was changed after it was decided about. Ask for a review anew.',
    changedUndecided:
      'The draft was changed after the review was asked for. Ask for a review anew.',
    inReview: (name, at) => `${name} asked for a review, ${at}.`,
    approved: (name, at) => `${name} approved this draft, ${at}.`,
    sentBack: (name, at) => `${name} sent this draft back, ${at}:`,
    ask: 'Ask for review',
    approve: 'Approve',
    sendBack: 'Send back',
    note: 'What should change?',
    noteHint: 'A sentence for the author. It is needed to send the draft back.',
    saveFirst: 'Save the draft first.',
    waiting: (name, at) => `Waits for your review: ${name} asked, ${at}.`,
  },
  preview: {
    title: 'Share a preview',
    open: 'Look in a new tab',
    saveFirst: 'Save the draft first: the preview shows what is saved.',
    shareFor: 'A link that is good for',
    shareHint: 'Whoever has the link sees this draft, in this language, and nothing else.',
    days: (count) => (count === 1 ? 'one day' : `${count} days`),
    share: 'Make a link',
    shared: 'Links that open this draft',
    links: (count) => (count === 1 ? 'One link is open' : `${count} links are open`),
    sharedBy: (name, until) => `Shared by ${name}, until ${until}.`,
    copy: 'Copy the link',
    copied: 'Copied',
    revoke: 'Take it back',
  },
  fields: {
    date: 'date',
    time: 'time',
    chooseZone: 'Choose a city or a zone',
    noZone: 'Choose the time zone, and it is read back here.',
    gap: (before, after) =>
      `This time does not exist on that day: the clocks go from ${before} to ${after}. Please choose one of the two.`,
    repeated: 'The clocks show this hour twice that night. The first one is meant.',
    here: (moment) => `${moment}, where you are`,
    reserved: 'The site needs this address for itself. Please choose another.',
    redirect: (path) =>
      `When this is published, ${path} leads to the new address, so that old links go on working.`,
    changeAddress: 'Change the address',
    fromTitle: 'Make it from the title',
    searchEntry: 'Search by title',
    entryGone: (target) =>
      `${target} is not there any more. Visitors do not see this line. Please choose another entry or remove it.`,
    entryNotPublished: 'Not published: visitors do not see this line yet.',
    openEntry: 'Open the entry',
  },
  stale: { title: 'Not saved', reload: 'Load the page again' },
  readiness: {
    title: 'Ready to publish?',
    ready: 'Nothing stands in the way.',
    readyToSave: 'Nothing stands in the way. Saving publishes it.',
    notYours: 'A colleague has to publish it: save it, and ask for a review under “More”.',
    blocked: (count) =>
      count === 1
        ? 'Not yet: one thing has to be put right.'
        : `Not yet: ${count} things have to be put right.`,
    warned: (count) =>
      count === 1
        ? 'It can be published. One thing is worth a look.'
        : `It can be published. ${count} things are worth a look.`,
    warnings: 'Worth a look',
    unknown: 'We cannot tell just now. It is asked again when you change something.',
  },
  actions,
  widgets: {
    status: 'The site',
    attention: 'Needs attention',
    events: 'Next events',
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
    nextChange: 'What changes next by itself',
    changes: ({ what, name }) => {
      switch (what) {
        case 'begins':
          return `“${name}” begins.`;
        case 'ends':
          return `“${name}” ends.`;
        case 'publish':
          return `“${name}” is published.`;
        case 'unpublish':
          return `“${name}” is taken off.`;
        case 'other':
          return 'Something that is shown by its date changes.';
      }
    },
    noChange: 'Nothing changes by itself.',
    openSite: 'Open the site',
  },
  schedule: {
    title: 'Schedule',
    notKept: 'Not kept',
    none: 'Nothing is scheduled in this language.',
    publishOn: 'Publish on',
    unpublishOn: 'Take off on',
    timeZone: 'Time zone of both',
    help: 'The draft as it is at that moment goes to the site by itself, such as on Monday at 9:00. Until then it cannot be published by hand: remove the times first.',
    save: 'Save schedule',
    remove: 'Remove the times',
    publishes: (when) => `Goes to the site on ${when}.`,
    unpublishes: (when) => `Is taken off on ${when}.`,
    by: (name) => `Scheduled by ${name}.`,
    failed: {
      publish: (when) => `It was to be published, and was not (${when}).`,
      unpublish: (when) => `It was to be taken off, and was not (${when}).`,
    },
    asItIs: 'As it is now, it could not be published:',
    problems: (problem) => {
      switch (problem.code) {
        case 'zone-unknown':
          return 'Please choose a time zone.';
        case 'time-unreadable':
          return 'Please give a date and a time.';
        case 'time-never-shown':
          return `The clocks jump over this time. Please choose ${problem.before.slice(11)} or ${problem.after.slice(11)}.`;
        case 'time-over':
          return 'This time is over. Please choose a later one.';
        case 'taken-off-first':
          return 'It would be taken off before it is published. Please correct one of the two times.';
      }
    },
  },
  versions: {
    title: 'Versions',
    count: (count) => (count === 1 ? 'One version' : `${count} versions`),
    open: (count) => (count === 1 ? 'Look at the version' : `Compare all ${count} versions`),
    deeds: { publish: 'published', unpublish: 'taken off' },
    whence: (origin, person) => {
      switch (origin) {
        case 'hand':
          return `by ${person}`;
        case 'schedule':
          return person === null ? 'as scheduled' : `as ${person} scheduled`;
        case 'import':
          return 'by an import';
        case 'system':
          return 'by the CMS itself';
      }
    },
    version: 'Version',
    comparedWith: 'Compared with',
    draft: 'The draft as it was saved last',
    field: 'Field',
    before: 'In the version',
    after: 'In the other',
    same: 'Both say the same.',
    formOnly: 'The same words in another form',
    empty: 'Empty',
    yes: 'Yes',
    no: 'No',
    restore: 'Make it the draft',
    ask: 'The draft in this language becomes what the version was, and what you have not saved is lost. What all languages share changes in their drafts too. Nothing goes to the site until it is published; only types without drafts, such as topics, go there at once.',
    restored: 'The draft is now what the version was. Look it over, then publish it.',
    missing: (label, what) =>
      what === 'file'
        ? `“${label}” named a file that is gone. Please choose another.`
        : `“${label}” named an entry that is gone. Please choose another.`,
  },
  logbook: {
    title: 'Logbook',
    about:
      'Who did what, and when. Lines are only added, never changed, and kept as long as the database.',
    none: 'There is no such line.',
    filter: 'Which lines to show',
    all: 'All',
    clear: 'Show all',
    person: 'Person',
    action: 'What happened',
    type: 'To what',
    entry: 'Id of the entry',
    fromDay: 'From',
    untilDay: 'To',
    when: 'When',
    who: 'Who',
    what: 'What happened',
    which: 'To what',
    details: 'Details',
    newer: 'Newer lines',
    older: 'Older lines',
    download: 'Download as a table (CSV)',
    site: 'The site',
    number: (number) => `Number ${number}`,
    run: (run) => `Run ${run}`,
    whose: (origin, person) => {
      switch (origin) {
        case 'hand':
          return person ?? 'Somebody';
        case 'schedule':
          return person === null ? 'As scheduled' : `As ${person} scheduled`;
        case 'import':
          return 'An import';
        case 'system':
          return 'The CMS itself, or a command';
      }
    },
    actions: {
      publish: 'Published',
      unpublish: 'Taken off',
      delete: 'Deleted',
      restore: 'Restored as a draft',
      schedule: 'Scheduled',
      unschedule: 'Schedule removed',
      miss: 'Schedule not kept',
      ask: 'Review asked for',
      approve: 'Approved',
      'send-back': 'Sent back',
      pin: 'Kept as it is',
      unpin: 'Let go on',
      'roll-back': 'Put back to an earlier state',
      create: 'Added',
      change: 'Changed',
      permit: 'Permissions changed',
    },
    types: {
      event: 'Event',
      'news-article': 'News',
      'blog-post': 'Blog post',
      story: 'Story',
      course: 'Course',
      guide: 'Guide',
      survey: 'Survey',
      product: 'Product',
      page: 'Page',
      'hub-page': 'Home page',
      topic: 'Topic',
      audience: 'Audience',
      series: 'Series',
      person: 'Person on the site',
      organization: 'Library',
      place: 'Place',
      campaign: 'Campaign',
      'site-settings': 'Site settings',
      site: 'The site',
      user: 'Account',
      role: 'Role',
      token: 'Token',
    },
    parts: {
      note: 'Note',
      publishOn: 'Publish on',
      unpublishOn: 'Take off on',
      timeZone: 'Time zone',
      step: 'Step',
      problem: 'Why',
      from: 'From number',
      roles: 'Roles',
      email: 'E-mail',
      firstname: 'First name',
      lastname: 'Last name',
      isActive: 'May sign in',
      blocked: 'Blocked',
      password: 'Password',
      name: 'Name',
      description: 'Description',
      type: 'Kind',
      lifespan: 'Lifetime',
      accessKey: 'Key',
    },
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
  intake: intakeEn,
};
