import type { Calendar, DemoDocument } from '../demo-document.ts';
import { p, quote } from '../write.ts';
import {
  audiences,
  by,
  contacts,
  event,
  joinAt,
  newYork,
  online,
  openAt,
  stepFree,
  topics,
} from './event-fields.ts';

/** The third and the fourth month. */
export const upcomingLater = (calendar: Calendar): readonly DemoDocument[] => [
  event(
    'devices-and-patience',
    { days: -3 },
    {
      title: 'Devices & patience: running a help hour that people come back to',
      summary:
        'One table, two volunteers, no jargon. What makes a weekly device clinic work when the budget is a box of cables.',
      body: [
        p(
          'The most useful object at our device clinic is a second chair. It lets the volunteer sit beside a person instead of standing over them, and keeps the mouse in the right hand: theirs.',
        ),
        p(
          'We go through a real afternoon, case by case — the locked phone, the printer that hates everyone, the e-mail that is certainly a fraud — and name what we do, what we refuse to do, and whom we send people to.',
        ),
        quote('Never take the mouse. If you have taken the mouse, give it back.'),
      ],
      topics: topics('digital-inclusion', 'health-and-wellbeing'),
      audiences: audiences('frontline-staff', 'public-libraries'),
      format: 'webinar',
      startsAtLocal: calendar.time(61, '10:00'),
      endsAtLocal: calendar.time(61, '11:00'),
      timeZone: 'Pacific/Auckland',
      ...contacts,
      ...openAt('devices-and-patience'),
      accessibilityOffers: online,
      presenters: [by('tomas-herrera')],
      recording: { state: 'planned' },
    },
  ),
  event(
    'teens-as-researchers',
    { days: -6 },
    {
      title: 'Teens as co-researchers: who asks the questions?',
      summary:
        'Nine teenagers wrote a survey, ran it, and disagreed with the adults about what it meant. Three of them present.',
      body: [
        p(
          'The adults’ draft had twenty-six questions. The teenagers’ had five, and got four times as many answers. This webinar is led by three of them, with Mei-Lin Carter holding the clock and, as agreed in writing, not the microphone.',
        ),
        p(
          'You will see both questionnaires side by side, hear how consent and payment were handled for people under 18, and get the agreement they made the library sign.',
        ),
      ],
      image: { file: 'media-listening-chairs', decorative: true },
      topics: topics('teens-and-youth', 'co-creation'),
      audiences: audiences('youth-services', 'ages-13-to-17', 'academic-libraries'),
      series: 'series-evidence-hour',
      format: 'webinar',
      startsAtLocal: calendar.time(75, '15:30'),
      endsAtLocal: calendar.time(75, '16:30'),
      timeZone: 'America/Vancouver',
      ...contacts,
      ...openAt('teens-as-researchers'),
      accessibilityOffers: online,
      presenters: [by('mei-lin-carter', 'moderator')],
      recording: { state: 'planned' },
    },
  ),
  {
    ...event(
      'chairs-doors-light',
      { days: -4 },
      {
        title: 'Chairs, doors, light: small changes that tell people they may stay',
        summary:
          'Twelve changes to a library room, none above £300, with photographs from before and after and what visitors said.',
        body: [
          p(
            'A chair with arms helps you to stand up. A door that can be seen through is opened more often. A lamp beside the window says that somebody expects you after dark. We collected twelve such changes from branches of all sizes and asked what each one did.',
          ),
          p(
            'Expect prices, suppliers’ categories rather than names, and two honest failures: the beanbags and the fountain.',
          ),
        ],
        image: { file: 'media-lamp-and-books', decorative: true },
        topics: topics('library-spaces', 'health-and-wellbeing'),
        audiences: audiences('library-leaders', 'public-libraries', 'academic-libraries'),
        format: 'webinar',
        startsAtLocal: calendar.time(96, '10:00'),
        endsAtLocal: calendar.time(96, '11:15'),
        timeZone: 'Europe/London',
        ...contacts,
        ...openAt('chairs-doors-light'),
        languages: 'en, bfi',
        accessibilityOffers: { ...online, signLanguage: true, audioDescription: true },
        presenters: [by('imani-okafor'), by('noah-lindqvist', 'panelist')],
        recording: { state: 'planned' },
      },
    ),
    revised: { days: -1 },
    before: {
      startsAtLocal: calendar.time(89, '10:00'),
      endsAtLocal: calendar.time(89, '11:15'),
    },
  },
  event(
    'budget-night',
    { days: -1 },
    {
      title: 'Budget night: five per cent, decided by hand',
      summary:
        'Residents decide on five per cent of the programme budget with paper slips, in the room and online at the same time.',
      body: [
        p(
          'Every proposal gets one minute, one picture and one price. Then the slips come out: green for yes, blue for “only if”, and a line to write the if. Those who join online are given a runner in the room who carries their slips to the box.',
        ),
        p(
          'The count is public and takes about twenty minutes, with music. What is chosen begins within ninety days; what is not is read out again next year.',
        ),
      ],
      image: { file: 'media-table-of-giving', decorative: true },
      topics: topics('co-creation', 'community-engagement'),
      audiences: audiences('public-libraries', 'friends-and-trustees'),
      format: 'hybrid',
      startsAtLocal: calendar.time(115, '18:30'),
      endsAtLocal: calendar.time(115, '20:00'),
      ...newYork,
      ...contacts,
      ...openAt('budget-night'),
      place: 'place-alder-central',
      room: 'Reading room, ground floor',
      joinUrl: joinAt('budget-night'),
      capacity: 150,
      languages: 'en, es',
      accessibilityOffers: { ...stepFree, liveCaptions: true },
      presenters: [by('imani-okafor', 'host'), by('tomas-herrera', 'interpreter')],
      recording: { state: 'planned' },
    },
  ),
];
