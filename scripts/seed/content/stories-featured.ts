import type { DemoDocument } from '../demo-document.ts';
import { a, bullets, h2, p, quote, strong } from '../write.ts';
import { entry, picture } from './entry.ts';
import { audiences, topics } from './event-fields.ts';

/**
 * Two stories of real libraries. What is theirs is only the name, the title and the occasion; the
 * text around it is about the subject in general.
 */
export const featuredStories: readonly DemoDocument[] = [
  entry(
    'story',
    'story-service-to-others',
    { on: '2025-01-09' },
    {
      title: 'Help meet basic needs through service to others',
      slug: 'service-to-others',
      summary:
        'For MLK Day, a post about a library’s oldest task in its plainest form: making sure that people have what they need.',
      storyKind: 'social-post',
      organization: 'organization-kansas-city-public-library',
      campaign: 'campaign-engaged-libraries',
      occasion: 'MLK Day',
      ...picture(
        'table-of-giving',
        'Three people set out bread, apples and books on a long table under a lantern.',
        'Drawn for Porchlight',
      ),
      topics: topics('community-engagement', 'health-and-wellbeing'),
      audiences: audiences('public-libraries', 'friends-and-trustees'),
      body: [
        p(
          'Martin Luther King Jr. Day falls on the third Monday of January, and in the United States it is kept as a day of service. For the occasion we feature a post by Kansas City Public Library, shared under #EngagedLibraries, about helping to meet basic needs through service to others. What follows is our own reading of the theme.',
        ),
        h2('A need is not a programme'),
        p(
          'Socks, soap, a charged phone, a form filled in, a warm hour out of the wind. Few libraries were built to give such things, and many do. The best of it is hardly visible. A shelf beside the door, where whoever can leaves something and whoever must takes it, needs no application and no one’s story in return.',
        ),
        h2('Before your own day of service'),
        bullets(
          [
            strong('Ask those who already feed people '),
            'what they run out of. It is seldom what donors bring.',
          ],
          [
            strong('Give in both directions. '),
            'Somebody who takes a coat in the morning may want to fold coats in the afternoon.',
          ],
          [
            strong('Think of the third Tuesday. '),
            'The day after a day of service is when trust begins. Decide what stays.',
          ],
        ),
        quote('Service is something you do with your sleeves, and then again next week.'),
        p(
          'Has your library done something of the kind? Tell it in your own words with the hashtag of ',
          a('the campaign', '/campaigns/engaged-libraries/'),
          '.',
        ),
      ],
    },
  ),
  entry(
    'story',
    'story-engagement-team',
    { on: '2025-01-08' },
    {
      title: 'Break down barriers with a community engagement team',
      slug: 'community-engagement-team',
      summary:
        'What changes when engagement is somebody’s whole job. A featured story from Orange County Library System (OCLS), and questions to ask at home.',
      storyKind: 'story',
      organization: 'organization-orange-county-library-system',
      ...picture(
        'porch-bench',
        'Three neighbours share a bench under a porch lantern; one holds an open book.',
        'Drawn for Porchlight',
      ),
      topics: topics('community-engagement', 'partnerships'),
      audiences: audiences('library-leaders', 'public-libraries', 'frontline-staff'),
      body: [
        p(
          'In most libraries engagement is what people do when the desk is quiet. It is real work, done with good will, in the gaps. Orange County Library System gave it a team, and this featured story is about the barriers that such a team can take down. We add what we have learned about the subject ourselves.',
        ),
        h2('Which barriers?'),
        p(
          'Some are made of concrete: a step, a bus that does not come. More are made of habit. A form asks for an address from someone who has none. A card is blocked by a fee from 2009. A doorway is full of people who seem to know the rules. Those who meet such barriers do not complain about them at the desk, because they are not at the desk.',
        ),
        h2('What a team can do that a volunteer cannot'),
        bullets(
          [strong('Come back. '), 'The second visit is worth ten first ones.'],
          [
            strong('Carry an answer home. '),
            'If the team can change a rule within a week, people will tell it about rules.',
          ],
          [strong('Be known by name. '), 'Institutions are hard to telephone. People are easier.'],
          [strong('Be absent from the desk, '), 'on purpose, without apologising.'],
        ),
        quote('Give the team hours before you give it a van, and a say before you give it a logo.'),
        h2('Questions for your own library'),
        p(
          'Who would notice if you stopped going out? Whose hours would you use, and what would those hours no longer do? Which rule do you already know to be in the way? If you have an answer to the third, you do not need a team to begin.',
        ),
        p(
          'How Alder County goes about it on a smaller scale is told in ',
          a('The van that comes back', '/stories/the-van-that-comes-back/'),
          '.',
        ),
      ],
    },
  ),
];
