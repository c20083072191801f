import type { Calendar, DemoDocument } from '../demo-document.ts';
import { bullets, h2, p, steps, strong } from '../write.ts';
import { entry, ornament, picture } from './entry.ts';
import { audiences, topics } from './event-fields.ts';

const alder = { provider: 'organization-alder-county-libraries' };

/** Courses given in Alder County, newest first; the last one has been withdrawn. */
export const alderCourses = (calendar: Calendar): readonly DemoDocument[] => [
  entry(
    'course',
    'course-first-conversations',
    { days: -11 },
    {
      title: 'First conversations: listening for new staff',
      slug: 'first-conversations',
      summary:
        'Three short lessons and one long walk. For anyone in their first year at a library, and for those who never had such a year.',
      ...alder,
      courseFormat: 'blended',
      level: 'beginner',
      lengthMinutes: 180,
      free: true,
      certificate: true,
      enrolUrl: 'https://register.aldercounty.example/first-conversations',
      lastReviewedOn: calendar.date(-20),
      ...picture(
        'listening-chairs',
        'Two neighbours talk on folding chairs under a lantern in a tree; a third chair is kept free.',
      ),
      topics: topics('community-engagement', 'skills-and-careers'),
      audiences: audiences('frontline-staff', 'public-libraries'),
      body: [
        p(
          'Listening is a skill, which is good news: it can be practised badly in private before it is done well in public. The course takes three hours. Two of them you spend at home, one on a street that you did not choose.',
        ),
        h2('When you finish, you can'),
        bullets(
          'begin a talk without a leaflet in your hand',
          'ask one open question, and then be quiet for eight seconds',
          'repeat what you heard until the other person says “yes, that”',
          'tell a wish, a need and a complaint apart, and answer each in kind',
        ),
        h2('What is inside'),
        steps(
          [strong('Questions that open. '), 'Reading and two recordings. 40 minutes.'],
          [strong('Silence. '), 'An exercise with a kitchen timer. 20 minutes.'],
          [strong('The walk. '), 'Six blocks with a partner, a pencil and a map. 60 minutes.'],
          [strong('What to do with a name. '), 'A live talk in small groups. 60 minutes.'],
        ),
        p('Recordings have captions and a transcript. The walk has a route without steps.'),
      ],
    },
  ),
  entry(
    'course',
    'course-captions-and-slides',
    { days: -46 },
    {
      title: 'Captions, transcripts & plain slides',
      slug: 'captions-and-slides',
      summary:
        'An hour and a quarter for everyone who presents: how to prepare a talk that people can hear, read, pause and find again.',
      ...alder,
      courseFormat: 'self-paced',
      level: 'all-levels',
      lengthMinutes: 75,
      free: true,
      certificate: false,
      enrolUrl: 'https://register.aldercounty.example/captions-and-slides',
      lastReviewedOn: calendar.date(-46),
      ...ornament('lit-windows'),
      topics: topics('digital-inclusion', 'skills-and-careers'),
      audiences: audiences('frontline-staff', 'academic-libraries', 'public-libraries'),
      body: [
        p(
          'Most of what makes a webinar accessible is decided before it begins: a microphone near your mouth, slides that say one thing each, a glossary for the captioner. The course goes through these in the order in which you will need them.',
        ),
        p(
          'It ends with a checklist on one page and a practice file, a talk of four minutes with eleven mistakes in it. Two of them are in the captions. One is the colour of a bar chart.',
        ),
      ],
    },
  ),
  entry(
    'course',
    'course-hard-conversations',
    { days: -83 },
    {
      title: 'Hard conversations, held well',
      slug: 'hard-conversations',
      summary:
        'A day of practice for people who chair public meetings: anger, grief, rumour, and the person who will not sit down.',
      provider: 'organization-riverbend-college-library',
      courseFormat: 'live',
      level: 'intermediate',
      lengthMinutes: 360,
      free: false,
      cost: '$45; free for staff and volunteers of Alder County',
      certificate: true,
      enrolUrl: 'https://library.riverbend.example/hard-conversations',
      lastReviewedOn: calendar.date(-85),
      ...ornament('porch-bench'),
      topics: topics('community-engagement', 'health-and-wellbeing', 'skills-and-careers'),
      audiences: audiences('library-leaders', 'frontline-staff'),
      body: [
        p(
          'You cannot learn this from slides, so there are none. Sixteen people, two facilitators and a room with doors that open. In the morning we rehearse the sentences that calm a meeting; in the afternoon, actors from the college theatre make sure that you need them.',
        ),
        p(
          'The fee covers lunch, and a second half-day after three months in which everyone reports what went wrong. If $45 is in the way, write, and it will not be.',
        ),
      ],
    },
  ),
  entry(
    'course',
    'course-story-hour-by-video',
    { days: -240 },
    {
      title: 'Story hour by video',
      slug: 'story-hour-by-video',
      summary:
        'Light, sound and a very patient puppet. Withdrawn, since the platform it was written for has closed; the page stays for those who took it.',
      ...alder,
      courseFormat: 'self-paced',
      level: 'beginner',
      lengthMinutes: 50,
      free: true,
      certificate: true,
      enrolUrl: 'https://register.aldercounty.example/story-hour-by-video',
      lastReviewedOn: calendar.date(-230),
      retiredOn: calendar.date(-30),
      ...ornament('reading-circle'),
      topics: topics('teens-and-youth', 'digital-inclusion'),
      audiences: audiences('youth-services'),
      body: [
        p(
          'Between one winter and the next, 214 people learned here how to read to a lens as if it were a lap. Certificates remain valid. Much of the advice does too: sit by a window, hold the book beside your face, and never let the puppet answer the telephone.',
        ),
      ],
    },
  ),
];
