import type { DemoDocument } from '../demo-document.ts';
import { a, bullets, figure, h2, p, quote, steps, strong } from '../write.ts';
import { entry, ornament, picture } from './entry.ts';
import { audiences, topics } from './event-fields.ts';

/** A line of a guide: what it points at, and what stands above its title. */
const card = (target: string, label?: string) => ({ target, ...(label && { label }) });

export const originalGuides: readonly DemoDocument[] = [
  entry(
    'guide',
    'guide-five-ways-to-begin',
    { on: '2024-12-18' },
    {
      title: 'Five ways to begin',
      slug: 'five-ways-to-begin',
      summary:
        'A reading list to take in order: first the mindset, then the methods, then proof that it changes what a library does on an ordinary Tuesday.',
      partnerCredit:
        'Chosen with Dr. Audrey Barbakoff, EdD, MLIS, Founder & CEO of Co/Lab Capacity',
      ...picture(
        'lamp-and-books',
        'A table lamp lights an open book and a pile of books beside a window at night.',
      ),
      topics: topics('community-engagement', 'co-creation', 'partnerships'),
      audiences: audiences('public-libraries', 'academic-libraries', 'library-leaders'),
      items: [
        card('blog-post:blog-co-create-authentically', 'Next blog post'),
        card('event:event-authentic-relationships', 'On-demand webinar'),
        card('event:event-transformative-impact', 'On-demand webinar'),
        card('news-article:news-easy-as-abcd', 'News article'),
        card('news-article:news-community-aspirations', 'News article'),
        card('news-article:news-human-centered-design', 'News article'),
      ],
      body: [
        p(
          'Engagement has a large literature and a short shelf life: what is read on Monday has to survive the desk on Tuesday. These pieces were put in an order that does. Each can be read or watched within an hour, and each ends with something to try.',
        ),
        h2('How to use the list'),
        steps(
          'Take them in turn, one a week, with one colleague who would rather not.',
          'After each, write down a single thing you will stop doing.',
          'At the end, invite somebody who has never come to your library to read your list.',
        ),
        p(
          'The recordings need no sign-in, and what came with them stands beside them. All others are in ',
          a('on-demand events', '/events/on-demand/'),
          '.',
        ),
      ],
    },
  ),
  entry(
    'guide',
    'guide-partnership-marketing',
    { on: '2025-01-07' },
    {
      title: 'Build new community connections with partnership marketing',
      slug: 'partnership-marketing',
      summary:
        'A guide to being found on somebody else’s noticeboard: choose partners, share the work and the credit, and count what came of it.',
      ...picture(
        'porch-at-dusk',
        'A library porch at dusk. A lantern hangs over the open door; neighbours walk up the steps with books.',
        'Drawn for Porchlight',
      ),
      topics: topics('partnerships', 'community-engagement'),
      audiences: audiences('public-libraries', 'library-leaders', 'friends-and-trustees'),
      items: [
        card('news-article:news-easy-as-abcd'),
        card('story:story-engagement-team'),
        card('survey:survey-community-engagement-2020'),
      ],
      body: [
        p(
          'A library that advertises on its own walls speaks to people who are already inside. Partnership marketing takes the message to where others stand: a clinic’s waiting room, a football club’s newsletter, the back of a bakery’s paper bag. In return the library carries theirs.',
        ),
        h2('Choose fewer partners than you could have'),
        p(
          'In the survey of 2020, 77% of the libraries that answered said they engage their communities through partnerships. Finding partners is seldom the hard part; keeping up with them is. Three that you can telephone are worth more than thirty with whom you share a logo sheet.',
        ),
        bullets(
          [strong('Same people, other door. '), 'They meet those whom you miss.'],
          [strong('Different strengths. '), 'You have rooms and evenings; they have trust.'],
          [strong('A person, not an address. '), 'If she leaves, you start again. Plan for it.'],
        ),
        figure(
          'media-hands-and-map',
          'Seen from above: four hands point, draw and set pins on a paper map of a neighbourhood with a river.',
        ),
        h2('Write one page together'),
        steps(
          'One sentence that both of you would say aloud to a neighbour.',
          'Who does what, by which day, and who pays for the printing.',
          'Whose name stands first, and where. Take turns.',
          'What each will count, and when you will look at it together.',
          'How either side can stop, without a reason and without a quarrel.',
        ),
        quote('Ask for the noticeboard only after you have carried a poster.'),
        h2('Count the right thing'),
        p(
          'Not how many leaflets went out, but how many people came who had never been, and how they say they heard. Ask at the door, with three beads and three jars: nobody minds a bead. After a season, bring the jars to your partner’s office. It is a better report than any chart, and it makes a fine sound.',
        ),
      ],
    },
  ),
  entry(
    'guide',
    'guide-small-things-first',
    { days: -21 },
    {
      title: 'Small things first: a month of trying',
      slug: 'small-things-first',
      summary:
        'Four weeks, four experiments, nothing that needs a committee. For branches that want to begin before the strategy is printed.',
      ...ornament('listening-chairs'),
      topics: topics('community-engagement', 'co-creation', 'skills-and-careers'),
      audiences: audiences('frontline-staff', 'public-libraries'),
      items: [
        card('blog-post:blog-any-questions', 'Week one'),
        card('story:story-three-chairs', 'Week two'),
        card('course:course-first-conversations', 'Week three'),
        card('blog-post:blog-six-blocks', 'Week four'),
        card('survey:survey-alder-neighbours', 'And then: ask'),
      ],
      body: [
        p(
          'Each week has one thing to read and one thing to do. The reading takes a quarter of an hour. The doing takes an afternoon, and it is over when you say so. Nothing here has to be continued, and that is why so much of it has been.',
        ),
        p(
          'Keep a notebook, not a spreadsheet. On the last Friday, read it to somebody who was not there. Whatever you leave out of the reading, you may leave out of next month.',
        ),
      ],
    },
  ),
];
