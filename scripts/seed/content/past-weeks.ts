import type { Calendar, DemoDocument } from '../demo-document.ts';
import { p } from '../write.ts';
import {
  audiences,
  by,
  closed,
  contacts,
  event,
  newYork,
  online,
  slides,
  stepFree,
  topics,
  videoAt,
  walkIn,
} from './event-fields.ts';

const mappingOnFoot = (calendar: Calendar): DemoDocument =>
  event(
    'mapping-assets-on-foot',
    { days: -38 },
    {
      title: 'Mapping what a street can do: asset mapping on foot',
      summary:
        'Six blocks, a clipboard and no questionnaire. How to find out what people are good at before asking what they lack.',
      body: [
        p(
          'We walked six blocks with a clipboard that had only one column: “can”. Can mend bicycles. Can sew a hem before a wedding. Can get a boiler started by shouting at it. After two hours there were ninety-one entries and nobody had been asked what was wrong.',
        ),
        p(
          'The webinar follows the list back to the library and asks what to do with it — and what to leave alone, since an asset is a person and has other plans.',
        ),
      ],
      image: { file: 'media-hands-and-map', decorative: true },
      topics: topics('community-engagement', 'partnerships'),
      audiences: audiences('frontline-staff', 'public-libraries'),
      format: 'webinar',
      startsAtLocal: calendar.time(-6, '12:00'),
      endsAtLocal: calendar.time(-6, '13:00'),
      timeZone: 'America/Chicago',
      ...contacts,
      ...closed,
      accessibilityOffers: online,
      presenters: [by('imani-okafor')],
      recording: { state: 'planned', note: 'Captions are being corrected; next week.' },
      materials: [
        slides('mapping-assets-on-foot'),
        { kind: 'handout', state: 'due', note: 'The one-column clipboard sheet.' },
      ],
    },
  );

/** The four weeks before the day of seeding. */
export const pastWeeks = (calendar: Calendar): readonly DemoDocument[] => [
  event(
    'quiet-hours-loud-ideas',
    { days: -36 },
    {
      title: 'Quiet hours, loud ideas: planning with neurodivergent visitors',
      summary:
        'Lower lights, a predictable hour and a map of smells. What six visitors changed about a branch, and how they were paid for it.',
      body: [
        p(
          'The hand dryer was the first thing to go. Then the flickering tube above the periodicals, then the announcement that the library would close in fifteen minutes, which for some people was an alarm and for nobody a help.',
        ),
        p(
          'Six visitors walked through the branch with us, were paid for their time, and wrote the report themselves. We present it with them.',
        ),
      ],
      topics: topics('library-spaces', 'health-and-wellbeing', 'co-creation'),
      audiences: audiences('frontline-staff', 'library-leaders'),
      format: 'webinar',
      startsAtLocal: calendar.time(-3, '15:00'),
      endsAtLocal: calendar.time(-3, '16:00'),
      ...newYork,
      ...contacts,
      ...closed,
      accessibilityOffers: online,
      presenters: [by('mei-lin-carter', 'moderator')],
      recording: { state: 'planned' },
      materials: [
        { kind: 'slides', state: 'due' },
        { kind: 'handout', state: 'due', note: 'The walk-through checklist.' },
        { kind: 'chat', state: 'not-provided', note: 'Some of it was private.' },
      ],
    },
  ),
  mappingOnFoot(calendar),
  event(
    'reading-a-budget-aloud',
    { days: -45 },
    {
      title: 'Reading a budget aloud: where the money sits & who moved it there',
      summary: 'A county library budget, line by line, in ordinary words and with a bell.',
      body: [
        p(
          'Eleven pages, four hundred lines, one bell. Whenever a word came up that nobody would use at breakfast, somebody rang the bell and the treasurer had to say it again. “Encumbrance” took four attempts.',
        ),
        p(
          'Watch it with the budget of your own library beside you. Captions follow; the person who corrects them is learning “appropriation” as well.',
        ),
      ],
      topics: topics('skills-and-careers', 'co-creation'),
      audiences: audiences('friends-and-trustees', 'library-leaders'),
      format: 'webinar',
      startsAtLocal: calendar.time(-10, '17:00'),
      endsAtLocal: calendar.time(-10, '18:15'),
      timeZone: 'Europe/London',
      ...contacts,
      ...closed,
      accessibilityOffers: { liveCaptions: true },
      presenters: [by('ellen-voss', 'moderator'), by('noah-lindqvist', 'panelist')],
      recording: {
        state: 'ready',
        url: videoAt('reading-a-budget-aloud'),
        publishedOn: calendar.date(-7),
        durationMinutes: 72,
        note: 'Captions are due within two weeks.',
      },
      materials: [slides('reading-a-budget-aloud')],
    },
  ),
  event(
    'kitchen-table-consultation',
    { days: -44 },
    {
      title: 'Kitchen-table consultation: how to be a guest who takes notes',
      summary: 'A workshop on consulting people in their own homes, at their own pace.',
      body: [
        p(
          'Bring nothing that needs charging. Take off your shoes if they do. Eat what you are given, or say early why you cannot. The workshop covered the manners of consultation as seriously as its method, and ended with soup.',
        ),
      ],
      topics: topics('community-engagement'),
      audiences: audiences('frontline-staff'),
      format: 'in-person',
      startsAtLocal: calendar.time(-16, '13:00'),
      endsAtLocal: calendar.time(-16, '15:30'),
      ...newYork,
      ...contacts,
      ...closed,
      place: 'place-millrace-branch',
      capacity: 18,
      accessibilityOffers: stepFree,
      presenters: [by('imani-okafor', 'host')],
      recording: {
        state: 'not-recorded',
        note: 'People practised with stories of their own. The worksheet holds what can be shared.',
      },
      materials: [
        {
          kind: 'handout',
          state: 'available',
          url: 'https://files.aldercounty.example/kitchen-table-consultation/worksheet.pdf',
        },
      ],
    },
  ),
  {
    ...event(
      'rooftop-star-party',
      { days: -60 },
      {
        title: 'Star party on the roof of Central ✨',
        summary: 'Three telescopes, one astronomer, and no sky at all. Cancelled.',
        body: [
          p(
            'The plan was simple: borrow the telescopes of the college, switch off the roof lights, look up. Clouds came in at noon and stayed. The telescopes can be borrowed with a library card on any clear night.',
          ),
        ],
        topics: topics('partnerships', 'library-spaces'),
        audiences: audiences('public-libraries', 'ages-13-to-17'),
        format: 'in-person',
        startsAtLocal: calendar.time(-24, '20:30'),
        endsAtLocal: calendar.time(-24, '22:30'),
        ...newYork,
        ...contacts,
        ...walkIn,
        place: 'place-alder-central',
        room: 'Roof terrace',
        eventStatus: 'cancelled',
        statusNote: 'Cancelled because of cloud. We will try again when the nights are longer.',
        accessibilityOffers: { stepFreeAccess: true },
        presenters: [by('mei-lin-carter', 'host')],
      },
    ),
    revised: { days: -24 },
    before: { eventStatus: 'scheduled', statusNote: null },
  },
];
