import type { DemoDocument } from '../demo-document.ts';
import { a, bullets, figure, h2, p, quote, steps, strong } from '../write.ts';
import { entry, ornament, picture } from './entry.ts';
import { audiences, topics } from './event-fields.ts';

/** The three articles of the reading list "Five ways to begin". */
export const strategyNews: readonly DemoDocument[] = [
  entry(
    'news-article',
    'news-easy-as-abcd',
    { on: '2024-11-12' },
    {
      title:
        'Easy as ABCD: Using asset-based community development as a lens for authentic relationship-building',
      slug: 'easy-as-abcd',
      summary:
        'Begin with what a street can do, not with what it lacks. A short introduction to asset-based community development, and an inventory to try on one block.',
      ...picture(
        'hands-and-map',
        'Seen from above: four hands point, draw and set pins on a paper map of a neighbourhood with a river.',
        'Drawn for Porchlight',
      ),
      topics: topics('community-engagement', 'partnerships'),
      audiences: audiences('public-libraries', 'frontline-staff', 'library-leaders'),
      body: [
        p(
          'Ask a planning meeting to describe a neighbourhood and it will usually produce a list of holes: no grocery, no bus after eight, low scores, high rents. Every item may be true. Yet the list describes a place where nobody lives, because nobody in it can do anything.',
        ),
        p(
          'Asset-based community development, ABCD for short, turns the page over. It asks first what people there know, own, care about and already do together. The holes do not disappear. They are simply no longer the beginning of the conversation.',
        ),
        h2('Five kinds of assets'),
        p('The method gives you five drawers to fill. Most libraries fill the third one and stop.'),
        bullets(
          [
            strong('People. '),
            'The man who repairs hearing aids at his kitchen table. The girl who translates for half her staircase.',
          ],
          [
            strong('Associations. '),
            'Choirs, cricket sides, prayer groups, the chat group that finds lost dogs.',
          ],
          [
            strong('Institutions. '),
            'Schools, clinics, the fire station and, yes, the library itself.',
          ],
          [
            strong('Places. '),
            'A wide pavement, an empty shop, a laundry with a bench and good light.',
          ],
          [
            strong('Exchange. '),
            'Who lends to whom, who cooks for whom, and what is never paid for in money.',
          ],
        ),
        figure(
          'media-porch-bench',
          'Three neighbours share a bench under a porch lantern; one holds an open book.',
        ),
        h2('An inventory for one block'),
        p('You can try it in four weeks, with two hours in each and no budget line:'),
        steps(
          'Choose a block that you can walk around in ten minutes, and walk around it.',
          'Speak with ten people. Ask what they are good at, and what they would teach if somebody asked.',
          'Draw what you heard on paper, with their names only where they agreed to it.',
          'Take the drawing back and ask what you got wrong. This is the step that builds the relationship.',
        ),
        quote(
          'The drawing is not the result. The result is that ten people know your name and that you know something they can do.',
        ),
        h2('Where it goes wrong'),
        p(
          'Assets can become an excuse. A street with wonderful neighbours still needs a crossing, and a method that praises resilience must not be used to cancel the bus. Keep the two lists side by side: what is here, and what is owed.',
        ),
        p(
          'To go on, read ',
          a('Align library services with community aspirations', '/news/community-aspirations/'),
          ', which picks up where the drawing ends, or return to ',
          a('Five ways to begin', '/guides/five-ways-to-begin/'),
          '.',
        ),
      ],
    },
  ),
  entry(
    'news-article',
    'news-community-aspirations',
    { on: '2024-12-03' },
    {
      title: 'Align library services with community aspirations',
      slug: 'community-aspirations',
      summary:
        'A wish is not yet a work plan. How to get from what people hope for to what the library will do on an ordinary Tuesday, and how to say so in public.',
      ...ornament('rooftops'),
      topics: topics('community-engagement', 'co-creation'),
      audiences: audiences('library-leaders', 'public-libraries', 'friends-and-trustees'),
      body: [
        p(
          'Needs and hopes sound alike and lead to different libraries. Ask what people need from the library and they will politely name things that libraries have: longer hours, more computers, newer thrillers. Ask what kind of place they want to live in, and the library may not be mentioned at all. That second answer is the useful one.',
        ),
        h2('Listen for the sentence under the sentence'),
        p(
          'Someone says “there should be more for teenagers”. Underneath may be fear, or pride, or a cousin who moved away for work. One more question is enough: “What would be different if that went well?” Write down the answer in the words that were used. “I would know the names of the kids on my corner” can be worked with. “Increased youth provision” cannot.',
        ),
        h2('From hope to Tuesday'),
        p('Put each aspiration through four questions before it goes anywhere near a plan:'),
        steps(
          'Who is already working on this, and have we asked how they are getting on?',
          'Which part of it could only a library do, or do unusually well?',
          'What would we stop doing, so that somebody has the hours?',
          'How will the people who said it notice that we heard them?',
        ),
        p(
          'The third question is where most plans die, and it is better that they die there than in March. An aspiration without hours behind it is a poster.',
        ),
        quote('If nothing in the rota has changed, nothing has been aligned.'),
        h2('Say it back'),
        p(
          'Publish what you heard before you publish what you will do. A single page is enough: ten sentences in people’s own words, three things the library takes on, two that it passes to somebody better placed, and one that it cannot do, with the reason. The last line earns more trust than the other nine.',
        ),
        p(
          'Surveys are the tool that libraries reach for first; ',
          a('the figures are in our research pages', '/research/community-engagement-survey-2020/'),
          '. They are good at counting and poor at hope. Use them to check what you heard, after you have heard it.',
        ),
      ],
    },
  ),
  entry(
    'news-article',
    'news-human-centered-design',
    { on: '2024-12-17' },
    {
      title: 'Co-creating library services through human-centered design',
      slug: 'human-centered-design',
      summary:
        'Make it small, make it badly, make it together. Human-centered design for libraries without a design department, in three rounds of paper and tape.',
      ...picture(
        'puzzle-door',
        'Three teenagers work on a locked door with a missing puzzle piece, a key and a padlock.',
      ),
      topics: topics('co-creation', 'library-spaces'),
      audiences: audiences('public-libraries', 'academic-libraries', 'frontline-staff'),
      body: [
        p(
          'Human-centered design has a reputation for sticky notes and expensive facilitators. Take those away and a modest idea is left: before you build a service, watch someone try to use a bad version of it. Then mend the version, not the person.',
        ),
        h2('Round one: look'),
        p(
          'Spend an hour beside whatever you want to change. Not asking, only looking. Where do people slow down? What have they stuck to the wall themselves? Every handwritten sign in a library is a design request that nobody answered.',
        ),
        h2('Round two: make'),
        p(
          'Invite six people who met the problem, pay them, feed them, and give everyone scissors. Ask each for three solutions in twenty minutes. Quantity protects the shy, since nobody has to defend the only idea on the table. Choose one together and build it out of cardboard before the coffee is cold.',
        ),
        bullets(
          'A desk can be two boxes and a lamp.',
          'A website can be six sheets of paper and a colleague who plays the computer.',
          'A new opening hour can be one evening with the lights on and a notebook by the door.',
        ),
        h2('Round three: mend'),
        p(
          'Let strangers use the cardboard. Say nothing. When they fail, you have learned something that a year of meetings would have hidden. Change it in front of them, and ask them to try again.',
        ),
        quote('Co-creation starts when a resident moves the scissors and a librarian does not.'),
        p(
          'One caution. A workshop in which people only decorate a decision is worse than none, and everybody in the room can tell. Before you invite anyone, write down what is truly open. If the list is empty, send a letter instead.',
        ),
        p(
          'The same question, seen from the other side of the table, is the subject of ',
          a('Co-create authentically with your community', '/blog/co-create-authentically/'),
          '.',
        ),
      ],
    },
  ),
];
