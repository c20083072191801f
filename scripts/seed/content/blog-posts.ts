import type { DemoDocument } from '../demo-document.ts';
import { a, bullets, figure, h2, p, quote, steps, strong } from '../write.ts';
import { entry, ornament, picture, writtenBy } from './entry.ts';
import { audiences, topics } from './event-fields.ts';

/** Notes on how the work is done, in English, newest first; the oldest opens "Five ways to begin". */
export const blogPosts: readonly DemoDocument[] = [
  entry(
    'blog-post',
    'blog-any-questions',
    { days: -6 },
    {
      title: 'Stop asking “Any questions?”',
      slug: 'any-questions',
      summary:
        'Two words that end more conversations than they start, and five sentences to say instead.',
      ...writtenBy('imani-okafor'),
      ...picture(
        'listening-chairs',
        'Two neighbours talk on folding chairs under a lantern in a tree; a third chair is kept free.',
      ),
      topics: topics('community-engagement', 'skills-and-careers'),
      audiences: audiences('frontline-staff', 'public-libraries'),
      body: [
        p(
          'You know the silence. The slides are over, somebody says “Any questions?”, and forty people study their shoes. Then the man who always has one has one. The rest of the room learns that it was not really asked.',
        ),
        p(
          'I kept a tally for a year, on the inside of my folder. Thirty-four public meetings, thirty-four times the two words. On eleven evenings nobody spoke. On nineteen, the only speakers were people whose names I already knew.',
        ),
        h2('Why it fails'),
        p(
          'It asks people to be quick, brave and original, all within four seconds, in front of neighbours. It also tells them that the thinking is finished, and that what remains is to understand it. Few people want to be the one who did not.',
        ),
        h2('What we say now'),
        bullets(
          [
            strong('“What would your sister say about this?” '),
            'Speaking for somebody absent is easier, and more honest than it sounds.',
          ],
          [
            strong('“Turn to the person beside you. Three minutes.” '),
            'Then ask what the other person said.',
          ],
          [
            strong('“Which part would you cross out?” '),
            'Hand everyone the page and a red pencil. People are generous with red pencils.',
          ],
          [strong('“What did we forget?” '), 'It takes for granted that we did.'],
          [
            strong('“We will sit here until nine.” '),
            'Close the meeting, stay in the room, put the kettle on. The second meeting is the real one.',
          ],
        ),
        quote('A good question leaves the other person larger than it found them.'),
        p(
          'We wrote the five on cards. They hang beside the light switch at Millrace, where whoever opens the room will see them. In the four months since then nobody has been left alone with the man who always has a question. He has started to ask his neighbour first.',
        ),
        p(
          'If you want to hear how that sounds, come to one of the ',
          a('Front Porch Mondays', '/series/front-porch-mondays/'),
          '. There are no slides.',
        ),
      ],
    },
  ),
  entry(
    'blog-post',
    'blog-soup-first',
    { days: -19 },
    {
      title: 'A meeting that starts with soup 🍲',
      slug: 'soup-first',
      summary:
        'We moved the food from the end of the agenda to the beginning. Attendance rose; so did the number of people who disagreed with us, kindly.',
      ...writtenBy('noah-lindqvist'),
      ...picture(
        'table-of-giving',
        'Three people set out bread, apples and books on a long table under a lantern.',
      ),
      topics: topics('community-engagement', 'health-and-wellbeing'),
      audiences: audiences('friends-and-trustees', 'public-libraries'),
      body: [
        p(
          'Food at the end is a reward for patience. Food at the beginning is a welcome, and it changes who stays. Our planning evenings now open with half an hour of soup, bread and no speeches. You come from work, you eat, you find out that the person across from you keeps bees.',
        ),
        p(
          'The cost is $2.10 a head, paid by the Friends. Everything on the table carries a card with what is in it. The first item on the agenda begins at the half hour exactly, for those who would rather skip the soup, and that is said in the invitation. Two people always do. They are welcome too.',
        ),
      ],
    },
  ),
  entry(
    'blog-post',
    'blog-saying-no',
    { days: -37 },
    {
      title: 'How to say no to a good idea',
      slug: 'saying-no',
      summary:
        'Listening does not mean agreeing. A form of words for the evening when a neighbour’s proposal is kind, clever and impossible.',
      ...writtenBy('tomas-herrera'),
      ...ornament('rooftops'),
      topics: topics('co-creation', 'community-engagement'),
      audiences: audiences('library-leaders', 'frontline-staff'),
      body: [
        p(
          'A retired teacher once brought me plans for a planetarium. They were beautiful. We have a leaking roof and nineteen staff. The easy answer is “we will look into it”, and it is a lie that takes two years to finish telling.',
        ),
        p('What I try now has four parts, and none of them may be left out:'),
        steps(
          'Say what you understood, until they agree that you did.',
          'Say no, in the first minute, with that very word.',
          'Give the true reason. If it is money, name the sum.',
          'Say who might say yes, and go with them to the door.',
        ),
        p(
          'The teacher runs a star evening on the school roof now, and we lend the telescopes. It is the best attended thing that we do not do.',
        ),
      ],
    },
  ),
  entry(
    'blog-post',
    'blog-partnership-ledger',
    { days: -55 },
    {
      title: 'The ledger: what we owe our partners',
      slug: 'partnership-ledger',
      summary:
        'Every partnership has two columns. We put ours on a wall, where partners can read what we promised and add what we forgot.',
      ...writtenBy('imani-okafor'),
      ...ornament('hands-and-map'),
      topics: topics('partnerships'),
      audiences: audiences('library-leaders', 'public-libraries'),
      body: [
        p(
          'We counted our partners with some pride: thirty-eight. Then we asked each of them one question, “What do you get out of this?”, and nine could not think of anything. Those were not partnerships. They were a room that we had filled with other people’s names.',
        ),
        p(
          'So there is a ledger in the corridor of Alder Central, ruled in two columns: what they gave, what we gave. A clinic’s line says “two nurses, first Tuesdays” on one side and “a warm room, 140 posters, one difficult phone call” on the other. When a line has been empty on our side for half a year we make no new request. We ask what we can carry.',
        ),
      ],
    },
  ),
  entry(
    'blog-post',
    'blog-six-blocks',
    { days: -80 },
    {
      title: 'Six blocks, ten names',
      slug: 'six-blocks-ten-names',
      summary:
        'A map walk for new staff: how to meet a neighbourhood in four afternoons, with a pencil, good shoes and no leaflets at all.',
      ...writtenBy('tomas-herrera', 'sofia-marin'),
      ...picture(
        'hands-and-map',
        'Seen from above: four hands point, draw and set pins on a paper map of a neighbourhood with a river.',
      ),
      topics: topics('community-engagement', 'local-history', 'skills-and-careers'),
      audiences: audiences('frontline-staff', 'library-leaders'),
      body: [
        p(
          'Everyone who starts at Alder County Libraries gets a key, a lanyard and a paper map with six blocks marked in red. The key works at once. The map takes four afternoons.',
        ),
        p(
          'The task is to come back with ten names, none of them officials. No leaflets, no survey, no “we at the library”. You are allowed one question: who should I talk to next?',
        ),
        h2('What to carry'),
        bullets(
          'The map, folded so that it looks used',
          'A pencil. Pens look like forms.',
          'Small change, since half of all good talks happen where something is sold',
          'Nothing with a logo on it',
        ),
        h2('What people found'),
        p(
          'A locksmith who has kept every key he ever failed to copy. Three choirs that had never heard of one another, on one street. A flat with a light on at four each morning: a baker, as it turned out, who wanted audiobooks in Tigrinya. We had two. We have eleven now.',
        ),
        figure(
          'media-rooftops',
          'Rooftops at dusk; somebody reads in a lit attic window and a cat looks on.',
        ),
        h2('What to do with the names'),
        p(
          'They do not go into a database. Each stays with the person who met them, and the map with its pencil marks hangs in that person’s office. A name is a relationship, not a record; if a colleague leaves, they walk the six blocks once more with whoever comes next, and introduce them.',
        ),
        quote(
          'It is slow. It is also the only training after which nobody asked for a refund of time.',
        ),
        p(
          'The questions that we use afterwards come from ',
          a('an inventory for one block', '/news/easy-as-abcd/'),
          '.',
        ),
      ],
    },
  ),
  entry(
    'blog-post',
    'blog-plain-words',
    { days: -110 },
    {
      title: 'Forty signs, rewritten',
      slug: 'forty-signs',
      summary:
        'We photographed every notice in three branches and read them aloud. Twenty-two began with “No”. Here is what they say now.',
      ...writtenBy('yusuf-haddad'),
      ...ornament('lit-windows'),
      topics: topics('library-spaces', 'digital-inclusion'),
      audiences: audiences('frontline-staff', 'public-libraries'),
      body: [
        p(
          'Reading your own signs aloud, in order, on one afternoon, is a humbling way to learn what kind of house you keep. Ours sounded tired. “No food.” “No phones.” “No unattended children.” A visitor from nowhere would have concluded that something terrible had once happened here, probably with a sandwich.',
        ),
        p('We rewrote all forty with the people who stand beside them. Three examples:'),
        bullets(
          '“No phones” became “Long call? The stairwell has the best echo and a chair.”',
          '“Circulation” became “Borrow & return”.',
          '“Restrooms for patrons only” came down. There was nothing to put in its place.',
        ),
        p(
          'Each sign now stands in English, Spanish and Arabic, in letters of one size. The Arabic, خذ كتابًا واترك كتابًا (take a book, leave a book), was written first and translated from there. It shows: it is the best of the forty.',
        ),
      ],
    },
  ),
  entry(
    'blog-post',
    'blog-co-create-authentically',
    { on: '2024-11-19' },
    {
      title: 'Co-create authentically with your community',
      slug: 'co-create-authentically',
      summary:
        'Sharing the pen is harder than sharing the plan. Where to start, what to let go of, and how to tell co-creation from a consultation with better biscuits.',
      publicationName: 'Next',
      ...picture(
        'reading-circle',
        'People of all ages sit in a circle under a lantern; one holds a book open, a child raises a hand.',
        'Drawn for Porchlight',
      ),
      topics: topics('co-creation', 'community-engagement'),
      audiences: audiences('public-libraries', 'library-leaders', 'frontline-staff'),
      body: [
        p(
          'There is a simple test for co-creation. Look at the plan before the meeting and after it. If the two are the same, it was a presentation. If the words are the same but the order has changed, it was a consultation. If somebody from the library is a little worried, it may have been the real thing.',
        ),
        p(
          'To co-create is to decide together with the people who will live with the decision, early enough for it to matter. That means giving up something. It helps to know beforehand what.',
        ),
        h2('Three things to let go of'),
        bullets(
          [strong('The agenda. '), 'Bring a question, and let the others bring the points.'],
          [
            strong('The clock. '),
            'Trust has its own calendar, and it does not end with the fiscal year.',
          ],
          [
            strong('The credit. '),
            'If it works, somebody else should be able to say “we made that”.',
          ],
        ),
        h2('Three things to keep'),
        p(
          'Letting go is not the same as leaving. Keep the promises small, and keep them all. Keep paying people: staff in the room are paid for the evening, and so should everyone else be. And keep a record, open to all, of what was decided and by whom, because memory favours whoever owns the building.',
        ),
        quote('Nobody was ever empowered by being thanked for their input.'),
        h2('Begin with one table'),
        p(
          'You do not need a strategy to start. Choose one thing that is truly undecided, such as the use of a room or the first hour of a Saturday. Invite six people whom it concerns, among them two who have stopped coming. Tell them what the limits are, all of them, at the start. Then hand over the pen, and notice how long it takes you to want it back.',
        ),
        p(
          'This post opens our reading list ',
          a('Five ways to begin', '/guides/five-ways-to-begin/'),
          '. More on the subject is gathered under ',
          a('co-creation', '/topics/co-creation/'),
          '.',
        ),
      ],
    },
  ),
];
