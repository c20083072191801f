import type { DemoDocument } from '../demo-document.ts';
import { a, bullets, figure, h2, p, quote, strong } from '../write.ts';
import { entry, ornament, picture, writtenBy } from './entry.ts';
import { audiences, topics } from './event-fields.ts';

/** What happened lately in Alder County, newest first. */
export const alderNews: readonly DemoDocument[] = [
  entry(
    'news-article',
    'news-open-until-ten',
    { days: -3 },
    {
      title: 'Alder Central stays open until ten on Thursdays',
      slug: 'open-until-ten',
      summary:
        'Night-shift nurses, night-school students and people who simply cannot sleep asked for one late evening. After a trial of twelve weeks it is here to stay.',
      ...writtenBy('imani-okafor'),
      ...picture(
        'lit-windows',
        'The front of a building at night: in the lit windows, people listen and talk.',
      ),
      topics: topics('library-spaces', 'community-engagement'),
      audiences: audiences('public-libraries', 'library-leaders'),
      body: [
        p(
          'From this week the lamps in the reading room of Alder Central burn until ten on Thursdays, every Thursday, school holidays included. The lifts run, the east door opens by itself as it does all day, and somebody who can answer a question sits at the desk until the end.',
        ),
        p(
          'The idea came from a bus stop. In spring a nurse told our van crew that she had held a library card for six years and had used it twice, because we close before she wakes. So we ran a trial of twelve Thursdays with a notebook beside the door.',
        ),
        h2('What the notebook said'),
        bullets(
          [strong('1,318 visits '), 'after eight o’clock, 110 on an average evening.'],
          [strong('Four in ten '), 'wrote that they could not come at any other time.'],
          [
            strong('Printing, warmth, quiet: '),
            'in this order. Nobody asked for a programme, so there will be none.',
          ],
        ),
        quote('“I do not need an event. I need a table & a lamp.”'),
        p(
          'The late hours are paid for by opening one hour later on Thursday mornings, when the same count found eleven people in the building, most of them us. If your Thursday morning mattered to you, please write to ',
          a('central@aldercounty.example', 'mailto:central@aldercounty.example'),
          '. We will find a way.',
        ),
        p('The last bus on line 2 leaves Court Square at 10:12. We checked.'),
      ],
    },
  ),
  {
    ...entry(
      'news-article',
      'news-year-without-fines',
      { days: -9 },
      {
        title: 'One year without fines: what came back',
        slug: 'one-year-without-fines',
        summary:
          'Late fees ended a year ago. 2,906 long-lost items have come home since, among them a cookbook from 1987 with a better recipe pencilled in.',
        ...writtenBy('noah-lindqvist', 'imani-okafor'),
        ...ornament('lamp-and-books'),
        topics: topics('community-engagement', 'library-spaces'),
        audiences: audiences('public-libraries', 'friends-and-trustees'),
        correctionNote:
          'An earlier version said that 3,906 items had come back. The figure is 2,906; a thousand were counted at two branches.',
        body: [
          p(
            'When the county ended late fees, the loudest worry was that nothing would ever be returned. A year of figures is in. The share of loans that come back more than thirty days late has hardly moved: 4.1 percent before, 4.3 percent since. The difference is smaller than what one flu season does.',
          ),
          p(
            'What did move is who comes in. 1,744 people whose cards had been blocked used them again, and one in three of those cards had been blocked since childhood. Bills for items that never return still exist. They can be settled with money, with the same book in fair condition, or by a conversation at the desk.',
          ),
        ],
      },
    ),
    // The correction came a day later.
    revised: { days: -8 },
  },
  entry(
    'news-article',
    'news-hillside-plans',
    { days: -16 },
    {
      title: 'Hillside rebuild: the lift comes first',
      slug: 'hillside-lift-first',
      summary:
        'Ninety people marked up the plans for Hillside Branch. The café moved to the back of the queue, the step at the door to the front.',
      ...writtenBy('mei-lin-carter'),
      ...picture(
        'hands-and-map',
        'Seen from above: four hands point, draw and set pins on a paper map of a neighbourhood with a river.',
      ),
      topics: topics('library-spaces', 'co-creation'),
      audiences: audiences('public-libraries', 'ages-13-to-17', 'friends-and-trustees'),
      body: [
        p(
          'For two weeks the plans for the new Hillside lay on the big table, under glass, with a box of wax pencils. Ninety people drew on them. The architects came back on the last evening and, with some courage, read every mark aloud.',
        ),
        h2('What changes'),
        bullets(
          'The lift and the level entrance are built first, not last. If the money runs out, it will not run out there.',
          'The upper floor keeps its long window seat. Forty-one separate people had drawn a heart around it.',
          'The café waits. “We have Rosa’s across the street”, somebody wrote, and eleven others signed.',
          'Two toilets become three, one of them with a bench for changing an adult.',
        ),
        p(
          'Work begins after the summer. Until then the portable ramp stays behind the desk, and every programme moves downstairs whenever anyone asks, with no reason given. The marked-up plans hang in the stairwell. Nothing has been tidied.',
        ),
      ],
    },
  ),
  entry(
    'news-article',
    'news-seeds-and-tools',
    { days: -24 },
    {
      title: 'Seeds & tools: 1,140 packets and counting',
      slug: 'seeds-and-tools',
      summary:
        'The seed drawers at Millrace now share a wall with the tool shelf. Borrow beans and a hoe in one visit; bring back whichever you have.',
      ...writtenBy('dakota-whitehorse'),
      ...picture(
        'things-on-pegs',
        'A wall of things to borrow: a ukulele, an umbrella, a drill, a telescope, a tent.',
      ),
      topics: topics('climate-action', 'library-spaces'),
      audiences: audiences('public-libraries'),
      body: [
        p(
          'The old card catalogue at Millrace has a second life. Its sixty drawers hold seeds that do well in our clay: Court Square kale, two beans that nobody can tell apart, and a tomato which came from the county prison’s garden and is, we are told, excellent.',
        ),
        p(
          'Beside it hang the forks, hoes and one wheelbarrow of the tool shelf. You do not have to return seeds, but 318 households did, in envelopes with notes such as “survived the hail” and “dog likes these”. Gloves in children’s sizes are in drawer 14 / left.',
        ),
      ],
    },
  ),
  entry(
    'news-article',
    'news-teen-council-budget',
    { days: -33 },
    {
      title: 'Teen council gets a vote—and a budget',
      slug: 'teen-council-vote',
      summary:
        'Two seats on the library board and $6,000 a year to spend without asking. The first purchase was a very long table.',
      ...writtenBy('mei-lin-carter'),
      ...ornament('puzzle-door'),
      topics: topics('teens-and-youth', 'co-creation'),
      audiences: audiences('ages-13-to-17', 'youth-services', 'friends-and-trustees'),
      body: [
        p(
          'The board of Alder County Libraries has given the teen council two of its eleven seats. They are real ones, with votes, papers a week ahead, and a lift home afterwards. In the same meeting it handed over a budget of $6,000 a year that needs no adult’s signature.',
        ),
        p(
          'The council, twelve people between 13 and 17, spent its first evening on a question that most boards never reach: what shall we not buy? No screens, it decided; everyone has one. It bought a table four metres long, built by the carpentry class of Hillside High, and a lock for the snack cupboard. The minutes are public. So is the combination, apparently.',
        ),
      ],
    },
  ),
  entry(
    'news-article',
    'news-neighbours-survey',
    { days: -41 },
    {
      title: 'We asked 412 neighbours. Here is what we heard',
      slug: 'what-neighbours-told-us',
      summary:
        'Online, on paper and on doorsteps: what people in Alder County want their library to do next, and which answers we would not bet on.',
      ...writtenBy('ellen-voss', 'imani-okafor'),
      ...ornament('listening-chairs'),
      topics: topics('community-engagement'),
      audiences: audiences('public-libraries', 'library-leaders'),
      body: [
        p(
          'Over three weeks, 412 residents answered five questions about their library, in English, Spanish or Arabic. Roughly a third were asked at their own door, because people who do not use a library rarely fill in a form that lies in one.',
        ),
        p(
          'The short version: people want evening hours, a place to sit that costs nothing, and to be told what became of their last suggestion. ',
          a('All figures with their margins', '/research/neighbours-survey/'),
          ' are in the research pages, to download and to doubt.',
        ),
        p(
          'Please be careful with one of them. Only 58 answers came from people under 25, so the preference for weekend workshops in that group might be an accident. We would rather ask again than build on it.',
        ),
      ],
    },
  ),
  entry(
    'news-article',
    'news-van-in-the-courier',
    { days: -52 },
    {
      title: 'In the papers: a morning on the library van',
      slug: 'van-in-the-courier',
      summary:
        'A reporter of our local paper rode along on the Wednesday round, from the dairy to the last farm, and counted the biscuits.',
      publicationName: 'The Alder Courier',
      externalUrl: 'https://courier.example/features/a-morning-on-the-library-van',
      ...picture(
        'book-van',
        'A library van stands in a street at dusk, its side open on lit shelves; neighbours choose books.',
      ),
      topics: topics('community-engagement'),
      audiences: audiences('public-libraries'),
      body: [
        p(
          'The Courier’s reporter spent a Wednesday on the van: nine stops, 63 conversations, one flat tyre. The article is on the paper’s own site. We add two small notes. The dog is called Biscuit, not Brisket; and the stop at the dairy has moved to a quarter past seven, so that the early shift can come before the milk does.',
        ),
      ],
    },
  ),
  entry(
    'news-article',
    'news-arabic-story-hour',
    { days: -60 },
    {
      title: 'Arabic story hour moves to Saturday mornings',
      slug: 'arabic-story-hour',
      summary:
        'حكاية (hikaya, a story) begins at 10:30 from now on, in the round room of Alder Central. Grandparents are the guests of honour.',
      ...writtenBy('yusuf-haddad'),
      ...picture(
        'reading-circle',
        'People of all ages sit in a circle under a lantern; one holds a book open, a child raises a hand.',
      ),
      topics: topics('community-engagement', 'digital-inclusion'),
      audiences: audiences('public-libraries', 'youth-services'),
      body: [
        p(
          'Families asked, and they were right: four o’clock on a weekday is when parents work and children melt. The Arabic story hour, حكاية, now meets on Saturdays at 10:30, in the round room on the ground floor.',
        ),
        p(
          'Each week one grandparent tells a story from memory. Nobody reads it from a page; the books lie on the rug for afterwards. Last month brought جحا and his donkey, twice, in two versions that disagreed about the donkey. You need no Arabic to come. You need only sit on the floor.',
        ),
        bullets(
          'Every Saturday, 10:30 to 11:30, Alder Central',
          'For children from 4 to 9 with whoever brings them',
          'Free, no registration; tea with sage afterwards ☕',
        ),
      ],
    },
  ),
  entry(
    'news-article',
    'news-one-card',
    { days: -74 },
    {
      title: 'One card for the college & the county',
      slug: 'one-card-two-libraries',
      summary:
        'A county card opens Riverbend College Library, and a student card opens ours. No forms: the change happened overnight.',
      ...writtenBy('ellen-voss'),
      ...ornament('lamp-and-books'),
      topics: topics('partnerships', 'digital-inclusion'),
      audiences: audiences('academic-libraries', 'public-libraries'),
      body: [
        p(
          'Since last week every county card works at Riverbend College Library and every student card works at our three branches. Loans show up in one list, reservations travel on the college shuttle, and returns are welcome at either desk.',
        ),
        p(
          'The agreement fits on two pages. It took four years, most of them about overdue notices. If your card is turned away, you have not done anything wrong; call 555-0114 and we will mend it while you wait.',
        ),
      ],
    },
  ),
  entry(
    'news-article',
    'news-cool-rooms',
    { days: -88 },
    {
      title: 'Cool rooms open when the forecast says 32 °C',
      slug: 'cool-rooms',
      summary:
        'Three rooms, cold water, cots for an afternoon sleep and a telephone list: how the libraries of Alder County prepare for the next hot week.',
      ...writtenBy('dakota-whitehorse'),
      ...ornament('weather-garden'),
      topics: topics('climate-action', 'health-and-wellbeing'),
      audiences: audiences('public-libraries', 'library-leaders'),
      body: [
        p(
          'When the forecast for the next day reaches 32 °C (90 °F), each branch opens one cool room from noon until nine. You may sleep there. You may bring the cat, in a basket. Nobody will ask for a card, a name or a reason.',
        ),
        figure(
          'media-weather-garden',
          'Rain on one side, low sun on the other: neighbours meet between a tree and a lit house.',
        ),
        p(
          'The heat of last July taught us that the people at greatest risk do not come. So there is a list: 212 residents asked to be telephoned on hot days, and forty volunteers of the Friends do the calling. Two rings and “do you have water?” is the whole script. To be called, or to call, ring 555-0117.',
        ),
      ],
    },
  ),
];
