import { parseCalendarDate, weekdayOf } from '@porchlight/shared';

import type { Calendar, DemoDocument } from '../demo-document.ts';
import { bullets, p } from '../write.ts';
import {
  audiences,
  by,
  contacts,
  event,
  joinAt,
  newYork,
  recorded,
  stepFree,
  topics,
  walkIn,
} from './event-fields.ts';

interface Session {
  readonly id: string;
  /** Each its own: they stand beside each other in lists and under “related”. */
  readonly picture: string;
  /** Weeks from the next Monday: −1 is the latest one that is over. */
  readonly week: number;
  readonly title: string;
  readonly summary: string;
  readonly body: readonly object[];
  readonly topics: readonly string[];
  readonly presenters: readonly object[];
  /** Of the session, by the day it was held. */
  readonly recording: (day: number) => object;
}

/** Days until the next Monday: 1 to 7, so that a session of today counts as over. */
function daysToMonday(calendar: Calendar): number {
  const today = parseCalendarDate(calendar.date(0));
  if (today === undefined) throw new Error(`${calendar.date(0)} is not a day.`);
  return 8 - weekdayOf(today);
}

const coming = () => ({ state: 'planned' });

const sessions = (calendar: Calendar): readonly Session[] => [
  {
    id: 'porch-one-question',
    picture: 'listening-chairs',
    week: -3,
    title: 'The one question: what do you wish somebody would ask you?',
    summary: 'The first evening of the season begins with a question and does not answer it.',
    body: [
      p(
        'We asked it at the desk for a month and wrote the answers on brown paper. “Whether I sleep.” “What I used to do.” “If the bus came.” On the porch we read them out and try to hear which of them a library could take seriously.',
      ),
    ],
    topics: topics('community-engagement'),
    presenters: [by('imani-okafor', 'host')],
    recording: (day) => ({
      ...recorded('porch-one-question', 54, calendar.date(day + 2)),
      transcript:
        'Good evening from Millrace. You can hear the water; that is not the recording.\n\nThe paper has two hundred and six answers on it. I will read ten, and then I will stop, because the eleventh is yours.',
    }),
  },
  {
    id: 'porch-whose-wall',
    picture: 'rooftops',
    week: -2,
    title: 'Whose wall is it? Murals, permission & paint',
    summary: 'Three people own the wall, forty walk past it, and one wants to paint it.',
    body: [
      p(
        'The north wall of the branch belongs to the county, the wall beside it to a church, and the drainpipe between them to nobody who answers letters. How a mural came about all the same, and whom we forgot to ask.',
      ),
    ],
    topics: topics('library-spaces', 'partnerships'),
    presenters: [by('tomas-herrera', 'host')],
    recording: () => ({
      state: 'not-recorded',
      note: 'The microphone fell into the millrace. Notes were taken by hand.',
    }),
  },
  {
    id: 'porch-borrowed-kettle',
    picture: 'table-of-giving',
    week: -1,
    title: 'Bread, forms & a borrowed kettle',
    summary: 'What happened when the benefits clinic moved into a bakery queue.',
    body: [
      p(
        'People will fill in a nine-page form if they are holding something warm. We describe the bakery, the clinic that lent two advisers, and the small agreement that keeps flour and personal data apart.',
      ),
    ],
    topics: topics('partnerships', 'health-and-wellbeing'),
    presenters: [by('imani-okafor', 'host'), by('noah-lindqvist', 'panelist')],
    recording: coming,
  },
  {
    id: 'porch-agendas-by-visitors',
    picture: 'porch-bench',
    week: 0,
    title: 'Sharing the pen: agendas written by visitors',
    summary: 'For six months the staff meeting began with an item from outside. It shows.',
    body: [
      p(
        'A clipboard hangs by the door at Millrace. Whatever stands at the top of it on Friday is the first item on the next staff meeting’s agenda, with an answer on the same clipboard a week later. We bring the clipboard, all of it, including the drawing of the director.',
      ),
      bullets(
        'What people ask for when they know it will be read',
        'Three answers that were “no”, and how they were taken',
        'The clipboard itself: you may copy it',
      ),
    ],
    topics: topics('co-creation', 'community-engagement'),
    presenters: [by('tomas-herrera', 'host')],
    recording: coming,
  },
  {
    id: 'porch-teens-run-it',
    picture: 'hands-and-map',
    week: 1,
    title: 'Teens run the meeting 🎲',
    summary: 'The agenda is drawn by dice. The adults have been told to bring snacks and listen.',
    body: [
      p(
        'Six items, one die, ten minutes each. The teen council of Hillside chairs an ordinary planning meeting in front of an audience, and stops whenever somebody says “we should circle back”.',
      ),
    ],
    topics: topics('teens-and-youth', 'co-creation'),
    presenters: [by('mei-lin-carter', 'host')],
    recording: coming,
  },
  {
    id: 'porch-bus-drivers',
    picture: 'book-van',
    week: 2,
    title: 'What the bus drivers know',
    summary: 'Two drivers of line 4 on who rides to the library, who rides past it, and why.',
    body: [
      p(
        'A driver sees the same faces four times a day and never has to ask for a card number. Two of them spend an hour with us and a map of line 4. We have promised not to use the word “stakeholder”.',
      ),
    ],
    topics: topics('partnerships', 'community-engagement'),
    presenters: [by('imani-okafor', 'host')],
    recording: coming,
  },
  {
    id: 'porch-quiet-rooms',
    picture: 'lamp-and-books',
    week: 3,
    title: 'Grief, gardens and quiet rooms',
    summary: 'Where a person may be sad in a public building, and what helps them stay.',
    body: [
      p(
        'There is a chair behind the large-print shelves where people go to cry. We did not plan it; we only stopped moving it. A conversation about rooms without a purpose, with somebody from the hospice garden across the road.',
      ),
    ],
    topics: topics('health-and-wellbeing', 'library-spaces'),
    presenters: [by('dakota-whitehorse', 'host')],
    recording: () => ({
      state: 'not-recorded',
      note: 'This one stays on the porch, at the wish of those who speak.',
    }),
  },
  {
    id: 'porch-saying-no',
    picture: 'porch-at-dusk',
    week: 4,
    title: 'Saying no kindly — and keeping the door open',
    summary: 'Practice for the sentence everybody at the desk avoids.',
    body: [
      p(
        '“We can’t” ends a conversation; “not this, but” continues it. In pairs, with a list of real requests, we practise refusing things without refusing people. Laughter is expected about half-way through.',
      ),
    ],
    topics: topics('skills-and-careers', 'community-engagement'),
    presenters: [by('tomas-herrera', 'host'), by('yusuf-haddad', 'panelist')],
    recording: coming,
  },
];

/** Front Porch Mondays: eight weekly sessions around the day of seeding, each an event of its own. */
export const seriesSessions = (calendar: Calendar): readonly DemoDocument[] => {
  const monday = daysToMonday(calendar);
  return sessions(calendar).map(({ id, picture, week, recording, ...words }) => {
    const day = monday + week * 7;
    return event(
      id,
      { days: -50 },
      {
        ...words,
        recording: recording(day),
        audiences: audiences('frontline-staff', 'public-libraries'),
        series: 'series-front-porch-mondays',
        image: { file: `media-${picture}`, decorative: true },
        format: 'hybrid',
        startsAtLocal: calendar.time(day, '17:30'),
        endsAtLocal: calendar.time(day, '18:30'),
        ...newYork,
        ...contacts,
        ...walkIn,
        place: 'place-millrace-branch',
        room: 'The porch',
        joinUrl: joinAt('front-porch-mondays'),
        accessibilityOffers: { ...stepFree, liveCaptions: true },
      },
    );
  });
};
