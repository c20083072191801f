import type { Calendar, DemoDocument } from '../demo-document.ts';
import { a, bullets, figure, h2, p, strong } from '../write.ts';
import { entry, picture } from './entry.ts';

/** The pages that exist in English only: who we are and how to reach us. */
export const generalPages = (calendar: Calendar): readonly DemoDocument[] => [
  entry(
    'page',
    'page-about',
    { on: '2024-10-02' },
    {
      title: 'About Porchlight',
      slug: 'about',
      summary:
        'Who keeps this site, what it is for, how it is made, and how to use what you find here in your own library.',
      lastReviewedOn: calendar.date(-18),
      ...picture(
        'porch-at-dusk',
        'A library porch at dusk. A lantern hangs over the open door; neighbours walk up the steps with books.',
        'Drawn for Porchlight',
      ),
      body: [
        p(
          'Porchlight gathers what libraries learn when they work with their neighbours and not only for them: webinars and evenings to attend, stories and notes from practice, courses, evidence. It is kept by the engagement team of Alder County Libraries, for our own county and for any library that finds it useful.',
        ),
        h2('What you find here'),
        bullets(
          [
            a('Events', '/events/'),
            ', those to come and those to watch afterwards. Recordings need no sign-in.',
          ],
          [
            a('News', '/news/'),
            ', ',
            a('blog', '/blog/'),
            ' and ',
            a('stories', '/stories/'),
            '. We write about what failed as well.',
          ],
          [a('Courses', '/courses/'), ' from us and from others, most of them free.'],
          [
            a('Research', '/research/'),
            ', with method and margins beside the numbers, and tables to download.',
          ],
        ),
        figure(
          'media-listening-chairs',
          'Two neighbours talk on folding chairs under a lantern in a tree; a third chair is kept free.',
        ),
        h2('How we choose'),
        p(
          'A piece belongs here if somebody could do something with it by next week. We say who wrote it, when it first appeared and what was corrected since. Products and courses of other organisations are listed because libraries ask about them. Nobody pays to be included, and names and marks belong to their owners.',
        ),
        h2('Stay in touch without giving us anything'),
        p(
          'Every list here has a feed, and every set of events a calendar that keeps itself up to date: moves and cancellations arrive by themselves. ',
          a('Feeds and calendars', '/feeds/'),
          ' explains both in plain words. There is no account, and no address to leave.',
        ),
        h2('Use it'),
        p(
          'Copy our texts, checklists and floor plans, with a line that says where they came from. If you improve one, ',
          a('tell us', '/contact/'),
          '. We will borrow it back.',
        ),
      ],
    },
  ),
  entry(
    'page',
    'page-contact',
    { on: '2024-10-02' },
    {
      title: 'Contact',
      slug: 'contact',
      summary:
        'Whom to write to or call about an event, a correction, an accommodation or an idea, and how soon you will hear from us.',
      lastReviewedOn: calendar.date(-18),
      body: [
        p(
          'A person reads every message. You will have an answer within two working days; if it takes longer to find out, the answer will say so.',
        ),
        h2('Write or call'),
        bullets(
          [
            strong('About events and this site: '),
            a('engagement@aldercounty.example', 'mailto:engagement@aldercounty.example'),
            ', ',
            a('555-0140', 'tel:555-0140'),
          ],
          [
            strong('To ask for an accommodation: '),
            a('access@aldercounty.example', 'mailto:access@aldercounty.example'),
            ', ',
            a('555-0142', 'tel:555-0142'),
            ', by voice, text or relay',
          ],
          [
            strong('By post: '),
            'Community Engagement, Alder Central Library, 1 Court Square, Alder, NY 12999',
          ],
        ),
        p('Monday to Friday, 9 am to 5 pm, in English, Spanish and Arabic.'),
        h2('Something is wrong on a page'),
        p(
          'Send us its address and one sentence. We mend mistakes of fact within a day and say on the page what was put right.',
        ),
        h2('You have something to tell'),
        p(
          'A story of 300 words, a photograph which nobody will regret, or only the beginning of a thought: all are welcome. We will help with the writing, show you the result before anyone else sees it, and take it down whenever you ask.',
        ),
      ],
    },
  ),
];
