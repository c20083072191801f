import { basics, common, gathering, linked } from './common';
import type { Layout } from './layout';

export const event: Layout = {
  fields: {
    ...common,
    format: ['Format', 'How people take part: webinar, in person, or both (hybrid).'],
    startsAtLocal: [
      'Starts at (time of the venue)',
      'What the clock at the venue shows then, such as 30 January, 3:00 PM; for whole days the date is enough.',
    ],
    endsAtLocal: [
      'Ends at (time of the venue)',
      'What the clock at the venue shows then, such as 30 January, 4:00 PM; later than the start.',
    ],
    timeZone: [
      'Time zone',
      'The zone of the clock at the venue, by a city in it, such as New York for Eastern Time.',
    ],
    allDay: ['All day', 'On when it fills whole days and has no clock time, such as a book fair.'],
    eventStatus: [
      'Status',
      'Whether it takes place as planned; a cancelled event stays visible and says so, such as “cancelled”.',
    ],
    statusNote: [
      'Why the status changed',
      'One sentence for everyone who planned to come, such as “Our presenter is ill; we will announce a new date.”',
    ],
    place: ['Place', linked('The branch or venue, such as “Main Library”.')],
    room: ['Room', 'Where inside the place, such as “Room 2, upper floor”.', 'Room 2'],
    joinUrl: [
      'Link to join',
      'The address people open when it starts, such as https://meet.library.example/plan.',
      'https://',
    ],
    registrationState: [
      'Registration',
      'Whether people need to register, and whether they still can, such as “open” or “waiting list”.',
    ],
    registrationUrl: [
      'Link to register',
      'The address of the registration form, such as https://library.example/register/plan.',
      'https://',
    ],
    registrationOpensOn: [
      'Registration opens on',
      'The first day to register, such as 2025-01-10; from then on the page offers the link by itself.',
    ],
    languages: [
      'Languages spoken',
      'Language codes separated by commas, such as “en, es”.',
      'en, es',
    ],
    accessibilityOffers: [
      'Accessibility',
      'Tick what is offered without asking, such as live captions.',
    ],
    presenters: [
      'Presenters',
      linked('Who speaks and in which part, in the order of the programme, such as a moderator.'),
    ],
    series: ['Series', linked('The series it belongs to, such as “Engagement hour”.')],
    recording: [
      'Recording',
      'Whether it is or will be recorded, and where to watch it, such as “ready” with its address.',
    ],
    materials: [
      'Materials',
      'What is handed out, and what is not and why, such as slides, a chat log or a learner guide.',
    ],
    cost: ['Cost', 'What it costs in words, such as “12 dollars, free for members”.'],
    free: ['Free of charge', 'On when nobody pays anything, such as for most webinars.'],
    capacity: ['Places', 'How many people can take part, such as 120.', '120'],
    accommodationsContact: [
      'Contact for accommodations',
      'Whom to ask for an interpreter or other help, such as access@library.example.',
    ],
    organizerContact: [
      'Organiser',
      'Whom to ask about the event itself, such as events@library.example.',
    ],
  },
  form: [
    ...basics.slice(0, 2),
    ['startsAtLocal', 'endsAtLocal', 'timeZone'],
    ['format', 'allDay'],
    ['place', 'room'],
    ['joinUrl'],
    ['eventStatus', 'statusNote'],
    ['registrationState', 'registrationOpensOn'],
    ['registrationUrl'],
    ['body'],
    ['image'],
    [...gathering],
    ['presenters'],
    ['series', 'languages'],
    ['cost', 'free', 'capacity'],
    ['accessibilityOffers'],
    ['accommodationsContact'],
    ['organizerContact'],
    ['recording'],
    ['materials'],
  ],
  nameField: 'title',
  columns: ['title', 'startsAtLocal', 'timeZone', 'format', 'series', 'eventStatus'],
  sort: ['startsAtLocal', 'DESC'],
};
